import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * A required header comes with every code, so there is a value for every code.
 * @see https://spec.openapis.org/oas/v3.1.0#header-object
 */
export const headerExamplePerCode: Rule = {
  id: "header-example-per-code",
  family: "examples",
  preset: "contract",
  summary: "A required header whose examples are named for codes has one for each code of the response.",
  *check({ errorResponses }) {
    for (const { headers, bodies } of errorResponses) {
      const labels = [...new Set(bodies.flatMap(({ codes }) => codes.map(({ label }) => label)))];
      for (const { name: header, place, required, examples } of headers) {
        const keyed = examples.some(({ name }) => name !== null && labels.includes(name));
        if (!required || !keyed) continue;
        for (const label of labels) {
          if (examples.some(({ name }) => name === label)) continue;
          const message = `Nothing shows \`${header}\` with ${label}`;
          const remedy = `Add the example \`${label}\`; if the header comes with some codes only, it is not \`required\`.`;
          yield { pointer: appendPointer(place.pointer, "examples"), message, remedy };
        }
      }
    }
  },
};
