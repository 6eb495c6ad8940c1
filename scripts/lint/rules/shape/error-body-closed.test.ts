import { describeRule } from "../../testing/describe-rule.ts";
import { remove } from "../../testing/edit.ts";
import { errorBodyClosed } from "./error-body-closed.ts";

describeRule(errorBodyClosed, {
  passes: {
    "a flat envelope, which has no wrapper": { edits: [], sample: "sign-in" },
  },
  fails: {
    "an open wrapper": {
      edits: [remove("/components/responses/NotFound/content/application~1json/schema/additionalProperties")],
      at: "/components/responses/NotFound/content/application~1json/schema",
      says: /additionalProperties: false/,
    },
    "an optional wrapper": {
      edits: [remove("/components/responses/NotFound/content/application~1json/schema/required")],
      at: "/components/responses/NotFound/content/application~1json/schema",
      says: /required/,
    },
  },
});
