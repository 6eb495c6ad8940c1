import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { headerExamplePresent } from "./header-example-present.ts";

describeRule(headerExamplePresent, {
  passes: {
    "a value that the schema offers": [
      remove("/components/responses/TooManyRequests/headers/Retry-After/example"),
      set("/components/responses/TooManyRequests/headers/Retry-After/schema/examples", [42]),
    ],
  },
  fails: {
    "no example": {
      edits: [remove("/components/responses/TooManyRequests/headers/Retry-After/example")],
      at: "/components/responses/TooManyRequests/headers/Retry-After",
      says: /Retry-After/,
    },
  },
});
