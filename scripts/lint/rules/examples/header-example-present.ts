import { schemaExample } from "../../../contract/reading/examples.ts";
import { memberNode } from "../../../contract/reading/resolved-node.ts";
import type { Rule } from "../rule.ts";

/**
 * A mock can only send a header whose value somebody wrote down.
 * @see https://spec.openapis.org/oas/v3.1.0#header-object
 */
export const headerExamplePresent: Rule = {
  id: "header-example-present",
  family: "examples",
  preset: "house",
  summary: "Every header of an error response has an example.",
  *check({ errorResponses }) {
    for (const { headers } of errorResponses) {
      for (const { name, place, examples } of headers) {
        if (examples.length > 0 || schemaExample(memberNode(place, "schema")) !== undefined) continue;
        const remedy = "Add `example`, or `examples` named for the codes whose values differ.";
        yield { pointer: place.pointer, message: `Nothing shows a value of \`${name}\``, remedy };
      }
    }
  },
};
