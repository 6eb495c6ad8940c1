import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { examplePerCode } from "./example-per-code.ts";

describeRule(examplePerCode, {
  passes: {
    "an example written inline": [
      set("/components/responses/NotFound/content/application~1json/examples/NOT_FOUND", {
        summary: "None",
        value: { error: { code: "NOT_FOUND" } },
      }),
    ],
  },
  fails: {
    "a code without an example": {
      edits: [remove("/components/responses/Unauthorized/content/application~1json/examples/TOKEN_EXPIRED")],
      at: "/components/responses/Unauthorized/content/application~1json/examples",
      says: /TOKEN_EXPIRED/,
    },
    "no examples at all": {
      edits: [remove("/components/responses/NotFound/content/application~1json/examples")],
      at: "/components/responses/NotFound/content/application~1json",
      says: /NOT_FOUND/,
    },
    "a code that a response gains": {
      edits: [
        set("/components/responses/Conflict/content/application~1json/schema/properties/error/oneOf/-", {
          $ref: "#/components/schemas/NOT_FOUND",
        }),
      ],
      at: "/components/responses/Conflict/content/application~1json/examples",
      says: /NOT_FOUND/,
    },
    "a redirect": {
      edits: [remove("/components/responses/Denied/headers/Location/examples/access_denied")],
      at: "/components/responses/Denied/headers/Location/examples",
      says: /access_denied/,
      sample: "sign-in",
    },
  },
});
