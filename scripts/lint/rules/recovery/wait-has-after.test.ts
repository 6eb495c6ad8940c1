import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { waitHasAfter } from "./wait-has-after.ts";

const recovery = "/components/schemas/RATE_LIMITED/x-error/recovery";
const header = "/components/responses/TooManyRequests/headers/Retry-After";

describeRule(waitHasAfter, {
  passes: {
    "backoff where only the body has the wait": [set(recovery, "backoff"), remove(header)],
    "backoff where the header may be missing": [set(recovery, "backoff"), set(`${header}/required`, false)],
    "backoff where the header's values are for other codes": [
      set(recovery, "backoff"),
      remove(`${header}/example`),
      set(`${header}/examples`, { QUOTA_EXCEEDED: { value: 60 } }),
    ],
    "a recovery with something to do first": {
      edits: [set("/components/schemas/rate_limited/x-error/recovery", "check")],
      sample: "sign-in",
    },
    poll: [set(recovery, "poll")],
  },
  fails: {
    "backoff beside a header that is required": {
      edits: [set(recovery, "backoff")],
      at: recovery,
      says: /`Retry-After` of RATE_LIMITED says how long to wait, but its recovery is `backoff`/,
    },
    "never beside a wait in the body": {
      edits: [set(recovery, "never"), remove(header)],
      at: recovery,
      says: /The body of RATE_LIMITED .*after/,
    },
    "never beside a wait in the header": {
      edits: [set("/components/schemas/rate_limited/x-error/recovery", "never")],
      at: "/components/schemas/rate_limited/x-error/recovery",
      says: /`Retry-After`/,
      sample: "sign-in",
    },
  },
});
