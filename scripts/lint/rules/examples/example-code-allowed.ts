import type { Rule } from "../rule.ts";

/**
 * An example under a status whose schema does not list its code is either the example's fault or the schema's.
 * @see https://spec.openapis.org/oas/v3.1.0#example-object
 */
export const exampleCodeAllowed: Rule = {
  id: "example-code-allowed",
  family: "examples",
  preset: "contract",
  summary: "An example's code is one that its response allows.",
  *check({ errorResponses, codes: known }) {
    for (const { bodies } of errorResponses) {
      for (const { codes, examples } of bodies) {
        for (const { code, pointer } of examples) {
          const isKnown = known.some((other) => other.code === code);
          // Where a response documents no code (`error-body-coded`), any other text may stand in its place.
          if (code === undefined || (codes.length === 0 && !isKnown)) continue;
          if (codes.some((allowed) => allowed.code === code)) continue;
          const remedy = isKnown
            ? "Add the code's schema to this response, or move the example to the response that has it."
            : "Correct the code, or write a schema for it.";
          yield { pointer, message: `This response does not allow ${code}`, remedy };
        }
      }
    }
  },
};
