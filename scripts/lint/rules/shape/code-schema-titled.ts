import { stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * A reference and a type generator show a schema's title where its name is lost.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#name-title-and-description
 */
export const codeSchemaTitled: Rule = {
  id: "code-schema-titled",
  family: "shape",
  severity: "error",
  summary: "The title of a code's schema is the schema's name.",
  *check({ codes }) {
    for (const { place, component, schema } of codes) {
      const title = stringOf(schema.title);
      if (component === undefined || title === component) continue;
      yield {
        pointer: title === "" ? place.pointer : appendPointer(place.pointer, "title"),
        message:
          title === ""
            ? `The schema \`${component}\` has no title`
            : `The schema \`${component}\` is titled "${title}"`,
        remedy: `Write \`title: ${component}\`.`,
      };
    }
  },
};
