import { describeRule } from "../../testing/describe-rule.ts";
import { remove, rename, set } from "../../testing/edit.ts";
import { refreshPossible } from "./refresh-possible.ts";

describeRule(refreshPossible, {
  passes: {
    "an operation that refreshes": [
      remove("/components/securitySchemes/account/flows/authorizationCode/refreshUrl"),
      rename("/paths/~1widgets", "/auth/refresh"),
    ],
  },
  fails: {
    "a 403": {
      edits: [set("/components/schemas/INSUFFICIENT_SCOPE/x-error/recovery", "refresh")],
      at: "/components/schemas/INSUFFICIENT_SCOPE/x-error",
      says: /403/,
    },
    "no way to refresh": {
      edits: [remove("/components/securitySchemes/account/flows/authorizationCode/refreshUrl")],
      at: "/components/schemas/TOKEN_EXPIRED/x-error",
      says: /refreshUrl/,
    },
  },
});
