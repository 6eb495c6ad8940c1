import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { retryAfterMatchesBody } from "./retry-after-matches-body.ts";

describeRule(retryAfterMatchesBody, {
  passes: {
    "a wait as a date": [
      set("/components/responses/TooManyRequests/headers/Retry-After/example", "Wed, 01 Jan 2025 00:00:42 GMT"),
    ],
  },
  fails: {
    "another wait in the header": {
      edits: [set("/components/responses/TooManyRequests/headers/Retry-After/example", 60)],
      at: "/components/examples/RATE_LIMITED",
      says: /42 seconds.*60/,
    },
    "another wait in the body": {
      edits: [set("/components/examples/RATE_LIMITED/value/error/retryAfterSeconds", 1)],
      at: "/components/examples/RATE_LIMITED",
    },
  },
});
