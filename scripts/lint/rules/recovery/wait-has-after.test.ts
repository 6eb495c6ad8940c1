import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { waitHasAfter } from "./wait-has-after.ts";

describeRule(waitHasAfter, {
  passes: {
    backoff: [set("/components/schemas/RATE_LIMITED/x-error/recovery", "backoff")],
  },
  fails: {
    never: {
      edits: [set("/components/schemas/RATE_LIMITED/x-error/recovery", "never")],
      at: "/components/schemas/RATE_LIMITED/x-error",
      says: /after/,
    },
  },
});
