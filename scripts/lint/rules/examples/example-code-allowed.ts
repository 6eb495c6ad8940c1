import { contradictions } from "../../../contract/blocking/contradictions.ts";
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
  check: (reading) => contradictions(reading).filter(({ rule }) => rule === "example-code-allowed"),
};
