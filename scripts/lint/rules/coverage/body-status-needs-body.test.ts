import { describeRule } from "../../testing/describe-rule.ts";
import { remove, rename, set } from "../../testing/edit.ts";
import { bodyStatusNeedsBody } from "./body-status-needs-body.ts";

describeRule(bodyStatusNeedsBody, {
  passes: {
    "413 with a body": [rename("/paths/~1widgets/post/responses/400", "413")],
    "422 about parameters": [
      remove("/paths/~1widgets/post/requestBody"),
      rename("/paths/~1widgets/post/responses/400", "422"),
    ],
  },
  fails: {
    "413 on a GET": {
      edits: [set("/paths/~1widgets~1{widgetId}/get/responses/413", { $ref: "#/components/responses/BadRequest" })],
      at: "/paths/~1widgets~1{widgetId}/get/responses/413",
      says: /getWidget/,
    },
    "415 without a body": {
      edits: [remove("/paths/~1widgets/post/requestBody"), rename("/paths/~1widgets/post/responses/400", "415")],
      at: "/paths/~1widgets/post/responses/415",
    },
  },
});
