import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { responseNamesCodes } from "./response-names-codes.ts";

describeRule(responseNamesCodes, {
  passes: {
    "a code that is an address": { edits: [], sample: "problem" },
  },
  fails: {
    "a code that is not named": {
      edits: [set("/components/responses/Unauthorized/description", "`UNAUTHORIZED`: sign in.")],
      at: "/components/responses/Unauthorized/description",
      says: /TOKEN_EXPIRED/,
    },
    "no description": {
      edits: [remove("/components/responses/NotFound/description")],
      at: "/components/responses/NotFound",
    },
  },
});
