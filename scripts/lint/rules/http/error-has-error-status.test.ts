import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { errorHasErrorStatus } from "./error-has-error-status.ts";

const created = "/paths/~1widgets/post/responses/201/content/application~1json/examples/small";

describeRule(errorHasErrorStatus, {
  passes: { "a code that is no error's": [set(`${created}/value`, { error: { code: "NONE" } })] },
  fails: {
    "errors only, at the status": {
      edits: [set(`${created}/value`, { error: { code: "NOT_FOUND" } })],
      at: "/paths/~1widgets/post/responses/201",
      says: /201 carries an error, such as NOT_FOUND.*status/,
    },
    "an error among others, at the example": {
      edits: [set(`${created}er`, { value: { error: { code: "NOT_FOUND" } } })],
      at: `${created}er`,
      says: /201 carries the error NOT_FOUND/,
    },
    "a shared error response under 201, once, where it is named": {
      edits: [set("/paths/~1widgets/post/responses/201", { $ref: "#/components/responses/Unauthorized" })],
      at: "/paths/~1widgets/post/responses/201",
    },
  },
});
