import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * A mock that must choose takes the first example, and a type lists the codes in the schema's order: both by likelihood.
 * @see https://spec.openapis.org/oas/v3.1.0#media-type-object
 */
export const exampleOrder: Rule = {
  id: "example-order",
  family: "examples",
  preset: "house",
  summary: "Examples come in the order in which the schema lists their codes.",
  *check({ errorResponses }) {
    for (const { bodies } of errorResponses) {
      for (const { holder, codes, examples } of bodies) {
        const listed = codes.map(({ code }) => code);
        const shown = examples.flatMap(({ code }) => (code !== undefined && listed.includes(code) ? [code] : []));
        const expected = listed.filter((code) => shown.includes(code));
        if (shown.length !== expected.length || shown.every((code, index) => code === expected[index])) continue;
        yield {
          pointer: appendPointer(holder.pointer, "examples"),
          message: `The examples come as ${shown.join(", ")}, the codes as ${expected.join(", ")}`,
          remedy: "Put both in one order, the likeliest first.",
        };
      }
    }
  },
};
