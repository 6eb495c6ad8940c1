import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { hasMember } from "../../../contract/reading/resolved-node.ts";
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
        for (const { code, label } of codes) {
          if (examples.some((example) => example.code === code || example.name === label)) continue;
          yield {
            pointer: hasMember(holder, "examples") ? appendPointer(holder.pointer, "examples") : holder.pointer,
            message: `Nothing shows an answer with ${code}`,
            remedy: `Add the example \`${label}\`, or take the code out of the schema.`,
            causes: [codeNotShown(label)],
          };
        }
      }
    }
  },
};
