import { describeRule } from "../../testing/describe-rule.ts";
import { rename } from "../../testing/edit.ts";
import { errorMediaType } from "./error-media-type.ts";

describeRule(errorMediaType, {
  passes: {
    "problem details everywhere": { edits: [], sample: "problem" },
  },
  fails: {
    text: {
      edits: [rename("/components/responses/NotFound/content/application~1json", "text/plain")],
      at: "/components/responses/NotFound/content/text~1plain",
      says: /problem/,
    },
    "problem details in one place": {
      edits: [rename("/components/responses/NotFound/content/application~1json", "application/problem+json")],
      at: "/components/responses/NotFound/content/application~1problem+json",
      says: /application\/json/,
    },
  },
});
