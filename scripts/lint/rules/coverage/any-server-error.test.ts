import { describeRule } from "../../testing/describe-rule.ts";
import { remove, rename } from "../../testing/edit.ts";
import { anyServerError } from "./any-server-error.ts";

describeRule(anyServerError, {
  passes: {
    "a 503": [rename("/paths/~1widgets/post/responses/500", "503")],
  },
  fails: {
    "no 5xx": { edits: [remove("/paths/~1widgets/post/responses/500")], at: "/paths/~1widgets/post/responses" },
  },
});
