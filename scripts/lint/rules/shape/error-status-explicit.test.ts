import { describeRule } from "../../testing/describe-rule.ts";
import { rename, set } from "../../testing/edit.ts";
import { errorStatusExplicit } from "./error-status-explicit.ts";

describeRule(errorStatusExplicit, {
  passes: {
    "an extension beside the responses": [set("/paths/~1widgets/post/responses/x-note", "none")],
  },
  fails: {
    default: {
      edits: [rename("/paths/~1widgets/post/responses/400", "default")],
      at: "/paths/~1widgets/post/responses/default",
    },
    "a range": {
      edits: [rename("/paths/~1widgets/post/responses/500", "5XX")],
      at: "/paths/~1widgets/post/responses/5XX",
      says: /each status/,
    },
  },
});
