import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { scopedForbidden } from "./scoped-forbidden.ts";

describeRule(scopedForbidden, {
  passes: {
    "an operation without a scope": [
      set("/paths/~1widgets/post/security", [{ account: [] }]),
      remove("/paths/~1widgets/post/responses/403"),
    ],
    "an API without such a code": { edits: [], sample: "problem" },
  },
  fails: {
    "no answer for a missing scope": {
      edits: [remove("/paths/~1widgets/post/responses/403")],
      at: "/paths/~1widgets/post/responses",
      says: /INSUFFICIENT_SCOPE/,
    },
  },
});
