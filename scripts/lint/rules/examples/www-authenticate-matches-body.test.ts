import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { wwwAuthenticateMatchesBody } from "./www-authenticate-matches-body.ts";

describeRule(wwwAuthenticateMatchesBody, {
  passes: {
    "a word of the scheme's own": [
      set(
        "/components/responses/Unauthorized/headers/WWW-Authenticate/examples/TOKEN_EXPIRED/value",
        'Bearer error="invalid_token"',
      ),
    ],
  },
  fails: {
    "another code": {
      edits: [
        set(
          "/components/responses/Unauthorized/headers/WWW-Authenticate/examples/TOKEN_EXPIRED/value",
          'Bearer error="UNAUTHORIZED"',
        ),
      ],
      at: "/components/responses/Unauthorized/headers/WWW-Authenticate/examples/TOKEN_EXPIRED",
      says: /UNAUTHORIZED/,
    },
    "another scope": {
      edits: [
        set(
          "/components/responses/Unauthorized/headers/WWW-Authenticate/examples/TOKEN_EXPIRED/value",
          'Bearer scope="write:widgets"',
        ),
        set("/components/examples/TOKEN_EXPIRED/value/error/requiredScope", "read:widgets"),
      ],
      at: "/components/responses/Unauthorized/headers/WWW-Authenticate/examples/TOKEN_EXPIRED",
      says: /read:widgets/,
    },
  },
});
