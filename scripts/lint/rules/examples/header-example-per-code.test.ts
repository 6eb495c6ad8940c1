import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { headerExamplePerCode } from "./header-example-per-code.ts";

describeRule(headerExamplePerCode, {
  passes: {
    "a header that need not come": [
      set("/components/responses/Unauthorized/headers/WWW-Authenticate/required", false),
      remove("/components/responses/Unauthorized/headers/WWW-Authenticate/examples/TOKEN_EXPIRED"),
    ],
  },
  fails: {
    "a code without a value": {
      edits: [remove("/components/responses/Unauthorized/headers/WWW-Authenticate/examples/TOKEN_EXPIRED")],
      at: "/components/responses/Unauthorized/headers/WWW-Authenticate/examples",
      says: /TOKEN_EXPIRED/,
    },
  },
});
