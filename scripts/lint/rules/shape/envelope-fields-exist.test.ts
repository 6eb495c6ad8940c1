import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { envelopeFieldsExist } from "./envelope-fields-exist.ts";

describeRule(envelopeFieldsExist, {
  passes: {
    "a header in any case": [set("/x-error-envelope/retryAfter", "header:RETRY-AFTER")],
    "a member that one code has": [set("/x-error-envelope/param", "/error/requiredScope")],
  },
  fails: {
    "a member that no code has": {
      edits: [set("/x-error-envelope/requestId", "/error/request_id")],
      at: "/x-error-envelope/requestId",
    },
    "a code that is elsewhere": { edits: [set("/x-error-envelope/code", "/error/kind")], at: "/x-error-envelope/code" },
    "a header that no answer has": {
      edits: [set("/x-error-envelope/requestId", "header:X-Nowhere")],
      at: "/x-error-envelope/requestId",
    },
  },
});
