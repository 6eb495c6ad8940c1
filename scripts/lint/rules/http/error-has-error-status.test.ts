import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { errorHasErrorStatus } from "./error-has-error-status.ts";

const created = "/paths/~1widgets/post/responses/201/content/application~1json/examples/small";

describeRule(errorHasErrorStatus, {
  passes: { "a code that is no error's": [set(`${created}/value`, { error: { code: "NONE" } })] },
  fails: {
    "an error under 201": {
      edits: [set(`${created}/value`, { error: { code: "NOT_FOUND" } })],
      at: created,
      says: /201 carries the error NOT_FOUND/,
    },
  },
});
