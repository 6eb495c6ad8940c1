import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { exampleScopeDeclared } from "./example-scope-declared.ts";

describeRule(exampleScopeDeclared, {
  passes: {
    "two declared scopes": [
      set("/components/examples/INSUFFICIENT_SCOPE/value/error/requiredScope", "read:widgets write:widgets"),
    ],
  },
  fails: {
    "an unknown scope": {
      edits: [set("/components/examples/INSUFFICIENT_SCOPE/value/error/requiredScope", "read:gadgets")],
      at: "/components/examples/INSUFFICIENT_SCOPE",
      says: /read:gadgets/,
    },
    "one in a challenge": {
      edits: [
        set("/x-error-envelope/requiredScope", "header:WWW-Authenticate"),
        set(
          "/components/responses/Unauthorized/headers/WWW-Authenticate/examples/TOKEN_EXPIRED/value",
          'Bearer scope="all"',
        ),
      ],
      at: "/components/examples/TOKEN_EXPIRED",
      says: /`all`/,
    },
  },
});
