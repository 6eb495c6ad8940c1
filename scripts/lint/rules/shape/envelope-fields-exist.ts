import { envelopeFields } from "../../../contract/reading/errors/envelope.ts";
import { responseHasField } from "../../../contract/reading/errors/envelope-fields.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * A field that no answer has would be read as absent by every client, for ever.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export const envelopeFieldsExist: Rule = {
  id: "envelope-fields-exist",
  family: "shape",
  preset: "contract",
  summary: "Every field of the envelope is in some error answer.",
  *check({ envelope, errorResponses }) {
    if (envelope === null || errorResponses.length === 0) return;
    for (const field of envelopeFields) {
      const place = envelope[field];
      if (place === undefined) continue;
      if (errorResponses.some((response) => responseHasField(response, envelope, field))) continue;
      yield {
        pointer: appendPointer("/x-error-envelope", field),
        message: `No error answer has anything at \`${place}\`, where the envelope puts \`${field}\``,
        remedy: "Point at the member or header that the answers have, or take the field out of the envelope.",
      };
    }
  },
};
