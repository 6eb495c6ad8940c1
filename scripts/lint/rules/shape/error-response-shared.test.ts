import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { errorResponseShared } from "./error-response-shared.ts";

describeRule(errorResponseShared, {
  passes: {
    "an inline success": [set("/paths/~1widgets/post/responses/202", { description: "Taken." })],
  },
  fails: {
    "an inline response": {
      edits: [set("/paths/~1widgets/post/responses/404", { description: "None." })],
      at: "/paths/~1widgets/post/responses/404",
      says: /createWidget/,
    },
  },
});
