import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { afterHasWait } from "./after-has-wait.ts";

describeRule(afterHasWait, {
  passes: {
    "a wait in the body": [remove("/components/responses/TooManyRequests/headers")],
    "a wait in the header": { edits: [], sample: "sign-in" },
  },
  fails: {
    "no wait": {
      edits: [set("/components/schemas/INTERNAL_ERROR/x-error/recovery", "after")],
      at: "/components/schemas/INTERNAL_ERROR/x-error/recovery",
      says: /backoff/,
    },
    "a wait that the answer loses": {
      edits: [remove("/components/responses/TooManyRequests/headers")],
      at: "/components/responses/TooManyRequests",
      says: /rate_limited/,
      sample: "sign-in",
    },
  },
});
