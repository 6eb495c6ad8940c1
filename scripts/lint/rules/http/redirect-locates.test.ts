import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { redirectLocates } from "./redirect-locates.ts";

describeRule(redirectLocates, {
  passes: {
    "304": [set("/paths/~1widgets~1{widgetId}/get/responses/304", { description: "As you have it." })],
  },
  fails: {
    "no Location": {
      edits: [remove("/components/responses/Denied/headers/Location")],
      at: "/components/responses/Denied",
      says: /302/,
      sample: "sign-in",
    },
    "a success that redirects": {
      edits: [set("/paths/~1widgets/post/responses/307", { description: "Elsewhere." })],
      at: "/paths/~1widgets/post/responses/307",
    },
  },
});
