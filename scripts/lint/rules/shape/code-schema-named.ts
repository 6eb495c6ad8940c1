import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * Code, schema and type have one name, so that a reader who knows one finds the others.
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
export const codeSchemaNamed: Rule = {
  id: "code-schema-named",
  family: "shape",
  preset: "house",
  summary: "The schema of a code is a component that has the code's name, and its title too if it has one.",
  *check({ codes }) {
    for (const { place, component, label, code, schema } of codes.filter(({ inHeader }) => !inHeader)) {
      if (component === undefined) {
        yield {
          pointer: place.pointer,
          message: `The schema of ${code} is written inline`,
          remedy: `Move it to \`components/schemas/${label}\` (errors.yaml), and refer to it.`,
        };
      } else if (typeof schema.title === "string" && schema.title !== component) {
        yield {
          pointer: appendPointer(place.pointer, "title"),
          message: `The schema \`${component}\` has the title "${schema.title}"`,
          remedy: `Write \`title: ${component}\`.`,
        };
      }
      if (component !== undefined && component !== label) {
        yield {
          pointer: place.pointer,
          message: `The schema \`${component}\` describes the code ${code}`,
          remedy: `Name the schema \`${label}\`, or correct the constant.`,
        };
      }
    }
  },
};
