import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { securedUnauthorized } from "./secured-unauthorized.ts";

describeRule(securedUnauthorized, {
  passes: {
    "an open operation": [set("/paths/~1widgets/post/security", []), remove("/paths/~1widgets/post/responses/401")],
  },
  fails: {
    "a secured operation": {
      edits: [remove("/paths/~1widgets/post/responses/401")],
      at: "/paths/~1widgets/post/responses",
      says: /createWidget/,
    },
    "one that the document secures": {
      edits: [remove("/paths/~1widgets/post/security"), remove("/paths/~1widgets/post/responses/401")],
      at: "/paths/~1widgets/post/responses",
    },
  },
});
