import { memberPointer } from "../../../contract/reading/resolved-node.ts";
import { codeNotShown } from "../causes.ts";
import type { Rule } from "../rule.ts";

/**
 * The example of a code is what a mock returns for it and what a reader sees: a code without one can be neither.
 * @see https://spec.openapis.org/oas/v3.1.0#media-type-object
 */
export const examplePerCode: Rule = {
  id: "example-per-code",
  family: "examples",
  preset: "contract",
  summary: "A response has an example for every code that it allows.",
  *check({ errorResponses }) {
    for (const { bodies } of errorResponses) {
      for (const { holder, codes, examples } of bodies) {
        const lacking = codes.filter(
          ({ code, label }) => !examples.some((example) => example.code === code || example.name === label),
        );
        if (lacking.length === 0) continue;
        const names = lacking.map(({ label }) => `\`${label}\``).join(", ");
        yield {
          pointer: memberPointer(holder, "examples"),
          message: `Nothing shows an answer with ${lacking.map(({ code }) => code).join(", ")}`,
          remedy:
            lacking.length === 1
              ? `Add the example ${names}, or take the code out of the schema.`
              : `Add the examples ${names}, or take the codes out of the schema.`,
          causes: lacking.map(({ label }) => codeNotShown(label)),
        };
      }
    }
  },
};
