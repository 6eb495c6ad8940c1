import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { retryAfterForm } from "./retry-after-form.ts";

describeRule(retryAfterForm, {
  passes: {
    "an HTTP date": [
      set("/components/responses/TooManyRequests/headers/Retry-After/example", "Wed, 01 Jan 2025 00:00:42 GMT"),
    ],
  },
  fails: {
    "a fraction": {
      edits: [set("/components/responses/TooManyRequests/headers/Retry-After/example", 1.5)],
      at: "/components/responses/TooManyRequests/headers/Retry-After",
      says: /1.5/,
    },
    "an ISO time": {
      edits: [set("/components/responses/TooManyRequests/headers/Retry-After/example", "2025-01-01T00:00:00Z")],
      at: "/components/responses/TooManyRequests/headers/Retry-After",
    },
    "a negative wait": {
      edits: [set("/components/responses/TooManyRequests/headers/Retry-After/example", -1)],
      at: "/components/responses/TooManyRequests/headers/Retry-After",
    },
  },
});
