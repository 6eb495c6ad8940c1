import { describeRule } from "../../testing/describe-rule.ts";
import { remove, rename } from "../../testing/edit.ts";
import { unauthorizedChallenges } from "./unauthorized-challenges.ts";

describeRule(unauthorizedChallenges, {
  passes: {
    "a header in lower case": [
      rename("/components/responses/Unauthorized/headers/WWW-Authenticate", "www-authenticate"),
    ],
  },
  fails: {
    "no challenge": {
      edits: [remove("/components/responses/Unauthorized/headers")],
      at: "/components/responses/Unauthorized",
      says: /exception/,
    },
  },
});
