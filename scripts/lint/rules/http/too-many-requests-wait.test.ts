import { describeRule } from "../../testing/describe-rule.ts";
import { remove } from "../../testing/edit.ts";
import { tooManyRequestsWait } from "./too-many-requests-wait.ts";

describeRule(tooManyRequestsWait, {
  passes: {
    "the member alone": [remove("/components/responses/TooManyRequests/headers")],
  },
  fails: {
    "neither header nor member": {
      edits: [remove("/components/responses/TooManyRequests/headers"), remove("/x-error-envelope/retryAfter")],
      at: "/components/responses/TooManyRequests",
      says: /Retry-After/,
    },
  },
});
