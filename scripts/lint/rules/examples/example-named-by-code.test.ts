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
    "another code in a shared example, at the code": {
      edits: [set("/components/examples/NOT_FOUND/value/error/code", "RATE_LIMITED")],
      at: "/components/examples/NOT_FOUND/value/error/code",
      says: /shows RATE_LIMITED/,
    },
    "a reference to the example of another code, where it is": {
      edits: [
        set("/components/responses/NotFound/content/application~1json/examples/NOT_FOUND", {
          $ref: "#/components/examples/RATE_LIMITED",
        }),
      ],
      at: "/components/responses/NotFound/content/application~1json/examples/NOT_FOUND",
    },
    "another name": {
      edits: [rename("/components/responses/NotFound/content/application~1json/examples/NOT_FOUND", "missing")],
      at: "/components/responses/NotFound/content/application~1json/examples/missing",
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
      at: "/components/responses/NotFound/content/application~1json/examples/not_found",
    },
  },
});
