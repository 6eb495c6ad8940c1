import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { wwwAuthenticateForm } from "./www-authenticate-form.ts";

describeRule(wwwAuthenticateForm, {
  passes: {
    "several parameters": [
      set(
        "/components/responses/Unauthorized/headers/WWW-Authenticate/examples/UNAUTHORIZED/value",
        'Bearer realm="a, b", error="x", scope="a b"',
      ),
    ],
    "a token68": [
      set("/components/responses/Unauthorized/headers/WWW-Authenticate/examples/UNAUTHORIZED/value", "Negotiate YII="),
    ],
  },
  fails: {
    "a sentence": {
      edits: [
        set(
          "/components/responses/Unauthorized/headers/WWW-Authenticate/examples/UNAUTHORIZED/value",
          "Please sign in",
        ),
      ],
      at: "/components/responses/Unauthorized/headers/WWW-Authenticate",
      says: /Please sign in/,
    },
    "an open quotation": {
      edits: [
        set(
          "/components/responses/Unauthorized/headers/WWW-Authenticate/examples/UNAUTHORIZED/value",
          'Bearer error="x',
        ),
      ],
      at: "/components/responses/Unauthorized/headers/WWW-Authenticate",
    },
  },
});
