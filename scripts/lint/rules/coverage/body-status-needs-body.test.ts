import { describeRule } from "../../testing/describe-rule.ts";
import { remove, rename, set } from "../../testing/edit.ts";
import { bodyStatusNeedsBody } from "./body-status-needs-body.ts";

describeRule(bodyStatusNeedsBody, {
  passes: {
    "422 with a body": [rename("/paths/~1widgets/post/responses/400", "422")],
  },
  fails: {
    "413 on a GET": {
      edits: [set("/paths/~1widgets~1{widgetId}/get/responses/413", { $ref: "#/components/responses/BadRequest" })],
      at: "/paths/~1widgets~1{widgetId}/get/responses/413",
      says: /getWidget/,
    },
    "422 without a body": {
      edits: [remove("/paths/~1widgets/post/requestBody"), rename("/paths/~1widgets/post/responses/400", "422")],
      at: "/paths/~1widgets/post/responses/422",
    },
  },
});
