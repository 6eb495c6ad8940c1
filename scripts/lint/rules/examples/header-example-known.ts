import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { hasMember } from "../../../contract/reading/resolved-node.ts";
import type { Rule } from "../rule.ts";

/**
 * The name of a header's example says to which code the value belongs; a name that is no code of the response belongs
 * to none.
 * @see https://spec.openapis.org/oas/v3.1.0#header-object
 */
export const headerExampleKnown: Rule = {
  id: "header-example-known",
  family: "examples",
  preset: "contract",
  summary: "The examples of an error response's header are named for codes of that response.",
  *check({ errorResponses }) {
    for (const { headers, bodies } of errorResponses) {
      const labels = bodies.flatMap(({ codes }) => codes.map(({ label }) => label));
      if (labels.length === 0) continue;
      const redirect = bodies.find(({ mediaType }) => mediaType === null)?.holder;
      for (const { name: header, place, examples } of headers) {
        // What a redirect's query holds need be no error.
        if (place.pointer === redirect?.pointer) continue;
        for (const { name } of examples) {
          if (name === null || labels.includes(name)) continue;
          const holder = hasMember(place, "examples") ? appendPointer(place.pointer, "examples", name) : place.pointer;
          const message = `\`${name}\`, an example of \`${header}\`, is no code of this response`;
          const remedy = `Name it for one of ${labels.join(", ")}; one value for all of them is an \`example\`.`;
          yield { pointer: holder, message, remedy };
        }
      }
    }
  },
};
