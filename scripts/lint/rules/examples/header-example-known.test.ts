import { describeRule } from "../../testing/describe-rule.ts";
import { remove, rename, set } from "../../testing/edit.ts";
import { headerExampleKnown } from "./header-example-known.ts";

describeRule(headerExampleKnown, {
  passes: {
    "one value for all codes": [
      remove("/components/responses/Unauthorized/headers/WWW-Authenticate/examples"),
      set("/components/responses/Unauthorized/headers/WWW-Authenticate/example", "Bearer"),
    ],
    "the one example of a document of OpenAPI 3.0": [
      set("/components/responses/Unauthorized/headers/WWW-Authenticate/examples", { default: { value: "Bearer" } }),
    ],
    "a redirect that succeeds": {
      edits: [
        set("/components/responses/Denied/headers/Location/examples/approved", {
          summary: "Allowed",
          value: "https://app.example.com/callback?code=1",
        }),
      ],
      sample: "sign-in",
    },
  },
  fails: {
    "a name that is no code": {
      edits: [rename("/components/responses/Unauthorized/headers/WWW-Authenticate/examples/TOKEN_EXPIRED", "EXPIRED")],
      at: "/components/responses/Unauthorized/headers/WWW-Authenticate/examples/EXPIRED",
      says: /UNAUTHORIZED, TOKEN_EXPIRED/,
    },
    "a code of another response": {
      edits: [
        set("/components/responses/Unauthorized/headers/WWW-Authenticate/examples/NOT_FOUND", {
          summary: "None",
          value: "Bearer",
        }),
      ],
      at: "/components/responses/Unauthorized/headers/WWW-Authenticate/examples/NOT_FOUND",
    },
  },
});
