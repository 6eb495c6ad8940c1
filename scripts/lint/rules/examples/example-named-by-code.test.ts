import { describeRule } from "../../testing/describe-rule.ts";
import { rename, set } from "../../testing/edit.ts";
import { exampleNamedByCode } from "./example-named-by-code.ts";

describeRule(exampleNamedByCode, {
  passes: {
    "any code where none is documented": [
      set("/components/responses/NotFound/content/application~1json", {
        schema: { type: "object" },
        examples: { missing: { value: { error: { code: "ANY" } } } },
      }),
    ],
    "a code that can be no name": { edits: [], sample: "problem" },
  },
  fails: {
    "another name": {
      edits: [rename("/components/responses/NotFound/content/application~1json/examples/NOT_FOUND", "missing")],
      at: "/components/examples/NOT_FOUND",
      says: /NOT_FOUND/,
    },
    "no name": {
      edits: [
        set("/components/responses/NotFound/content/application~1json", { example: { error: { code: "NOT_FOUND" } } }),
      ],
      at: "/components/responses/NotFound/content/application~1json/example",
      says: /has no name/,
    },
    "another case": {
      edits: [rename("/components/responses/NotFound/content/application~1json/examples/NOT_FOUND", "not_found")],
      at: "/components/examples/NOT_FOUND",
    },
  },
});
