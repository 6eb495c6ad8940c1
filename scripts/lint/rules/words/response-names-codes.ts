import { objectOf, stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * A reference shows a response by its description, and most readers read no further.
 * @see https://spec.openapis.org/oas/v3.1.0#response-object
 */
export const responseNamesCodes: Rule = {
  id: "response-names-codes",
  family: "words",
  preset: "house",
  summary: "The description of an error response names each of its codes, and no other.",
  *check({ errorResponses, codes: known }) {
    for (const { place, bodies } of errorResponses) {
      const text = stringOf(objectOf(place.value).description);
      for (const { label } of bodies.flatMap(({ codes }) => codes)) {
        if (text.includes(`\`${label}\``)) continue;
        yield {
          pointer: text === "" ? place.pointer : appendPointer(place.pointer, "description"),
          message: `The description does not name ${label}`,
          remedy: `Say when \`${label}\` comes, and what to do.`,
        };
      }
      const own = bodies.flatMap(({ codes }) => codes.map(({ label }) => label));
      for (const label of own.length === 0 ? [] : new Set(known.map((code) => code.label))) {
        if (own.includes(label) || !text.includes(`\`${label}\``)) continue;
        const message = `The description names ${label}, which the response does not list`;
        const remedy = "List the code in the schema, or do not name it.";
        yield { pointer: appendPointer(place.pointer, "description"), message, remedy };
      }
    }
  },
};
