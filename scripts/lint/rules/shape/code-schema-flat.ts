import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * A schema made of others cannot be closed, and its validator names the wrong branch.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#name-keywords-for-applying-subschemas-in-place
 */
export const codeSchemaFlat: Rule = {
  id: "code-schema-flat",
  family: "shape",
  preset: "house",
  summary: "The schema of a code has no allOf, anyOf or oneOf.",
  *check({ codes }) {
    for (const { place, schema, label } of codes.filter(({ inHeader }) => !inHeader)) {
      for (const keyword of ["allOf", "anyOf", "oneOf"]) {
        if (schema[keyword] === undefined) continue;
        yield {
          pointer: appendPointer(place.pointer, keyword),
          message: `The schema of ${label} is put together with \`${keyword}\``,
          remedy: "Write its members out; a schema that several codes share can describe one member each.",
        };
      }
    }
  },
};
