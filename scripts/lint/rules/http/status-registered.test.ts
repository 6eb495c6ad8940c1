import { describeRule } from "../../testing/describe-rule.ts";
import { rename } from "../../testing/edit.ts";
import { statusRegistered } from "./status-registered.ts";

describeRule(statusRegistered, {
  passes: {
    "a rare one": [rename("/paths/~1widgets/post/responses/400", "451")],
  },
  fails: {
    "a status of one's own": {
      edits: [rename("/paths/~1widgets/post/responses/400", "499")],
      at: "/paths/~1widgets/post/responses/499",
      says: /createWidget/,
    },
  },
});
