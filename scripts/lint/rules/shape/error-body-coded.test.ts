import { describeRule } from "../../testing/describe-rule.ts";
import { remove, rename, set } from "../../testing/edit.ts";
import { errorBodyCoded } from "./error-body-coded.ts";

describeRule(errorBodyCoded, {
  passes: {
    "an answer to HEAD": [
      rename("/paths/~1widgets~1{widgetId}/get", "head"),
      remove("/components/responses/NotFound/content"),
    ],
  },
  fails: {
    "no body": {
      edits: [remove("/components/responses/NotFound/content")],
      at: "/components/responses/NotFound",
      says: /content/,
    },
    "a body without a code": {
      edits: [set("/components/responses/NotFound/content/application~1json/schema", { type: "object" })],
      at: "/components/responses/NotFound/content/application~1json",
      says: /error\/code/,
    },
    "a redirect apart": {
      edits: [set("/components/responses/Unavailable/content/application~1json/schema", { type: "string" })],
      at: "/components/responses/Unavailable/content/application~1json",
      sample: "sign-in",
    },
  },
});
