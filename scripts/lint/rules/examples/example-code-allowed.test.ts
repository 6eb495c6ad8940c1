import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { exampleCodeAllowed } from "./example-code-allowed.ts";

describeRule(exampleCodeAllowed, {
  passes: {
    "any code where none is documented": [
      set("/components/responses/NotFound/content/application~1json", {
        schema: { type: "object" },
        examples: { missing: { value: { error: { code: "ANY" } } } },
      }),
    ],
    "the same code twice": [
      set("/components/responses/NotFound/content/application~1json/examples/again", {
        $ref: "#/components/examples/NOT_FOUND",
      }),
    ],
  },
  fails: {
    "a code of another response": {
      edits: [
        set("/components/responses/NotFound/content/application~1json/examples/KEY_REUSED", {
          $ref: "#/components/examples/KEY_REUSED",
        }),
      ],
      at: "/components/responses/NotFound/content/application~1json/examples/KEY_REUSED",
      says: /KEY_REUSED/,
    },
    "a code that nobody knows": {
      edits: [set("/components/examples/NOT_FOUND/value/error/code", "MISSING")],
      at: "/components/examples/NOT_FOUND/value/error/code",
      says: /write a schema/,
    },
  },
});
