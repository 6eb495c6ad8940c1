import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { openOperationsEmpty } from "./open-operations-empty.ts";

describeRule(openOperationsEmpty, {
  passes: {
    "an open operation": [set("/paths/~1widgets/post/security", [])],
  },
  fails: {
    "an empty alternative": {
      edits: [set("/paths/~1widgets/post/security", [{}])],
      at: "/paths/~1widgets/post/security/0",
      says: /security: \[\]/,
    },
    "one among others": { edits: [set("/security", [{ account: [] }, {}])], at: "/security/1" },
  },
});
