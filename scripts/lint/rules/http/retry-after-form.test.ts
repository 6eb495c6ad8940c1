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
      at: "/components/responses/TooManyRequests/headers/Retry-After/example",
      says: /1.5/,
    },
    "an ISO time": {
      edits: [set("/components/responses/TooManyRequests/headers/Retry-After/example", "2025-01-01T00:00:00Z")],
      at: "/components/responses/TooManyRequests/headers/Retry-After/example",
    },
    "a negative wait": {
      edits: [set("/components/responses/TooManyRequests/headers/Retry-After/example", -1)],
      at: "/components/responses/TooManyRequests/headers/Retry-After/example",
    },
    milliseconds: {
      edits: [set("/components/responses/TooManyRequests/headers/Retry-After/example", 20_000)],
      at: "/components/responses/TooManyRequests/headers/Retry-After/example",
      says: /milliseconds/,
    },
    "a year": {
      edits: [set("/components/responses/TooManyRequests/headers/Retry-After/example", 31_536_000)],
      at: "/components/responses/TooManyRequests/headers/Retry-After/example",
      says: /365 days/,
    },
    "a date in the body": {
      edits: [set("/components/examples/RATE_LIMITED/value/error/retryAfterSeconds", 1_767_261_600)],
      at: "/components/examples/RATE_LIMITED/value/error/retryAfterSeconds",
      says: /date in seconds/,
    },
  },
});
