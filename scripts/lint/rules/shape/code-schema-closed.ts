import { memberPointer } from "../../../contract/reading/resolved-node.ts";
import type { Rule } from "../rule.ts";

/**
 * An open schema lets a member that nobody meant to publish pass every check.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#name-additionalproperties
 */
export const codeSchemaClosed: Rule = {
  id: "code-schema-closed",
  family: "shape",
  preset: "house",
  summary: "The schema of a code allows no member that it does not describe.",
  *check({ codes }) {
    for (const { place, schema, label } of codes.filter(({ inHeader }) => !inHeader)) {
      if (schema.additionalProperties === false || schema.unevaluatedProperties === false) continue;
      yield {
        pointer: memberPointer(place, "additionalProperties"),
        message: `The schema of ${label} is open: a leaked member would be valid`,
        remedy: "Add `additionalProperties: false`, and describe every member that the provider sends.",
      };
    }
  },
};
