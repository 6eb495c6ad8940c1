import type { Envelope } from "../../../contract/contract.ts";
import { envelopeFields } from "../../../contract/reading/errors/envelope.ts";
import { responseHasField } from "../../../contract/reading/errors/envelope-fields.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { ErrorResponse } from "../../../contract/reading/reading.ts";
import type { Fault, Rule } from "../rule.ts";

/**
 * A field that no answer has would be read as absent by every client, for ever.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export const envelopeFieldsExist: Rule = {
  id: "envelope-fields-exist",
  family: "shape",
  preset: "contract",
  summary: "Every field of the envelope is in some error answer.",
  *check({ document, envelopes, errorResponses }) {
    const isList = Array.isArray(document["x-error-envelope"]);
    for (const [index, envelope] of envelopes.entries()) {
      const answers = errorResponses.filter(({ bodies }) => bodies.some((body) => body.envelope === envelope));
      if (answers.length === 0) continue;
      yield* missingFields(envelope, answers, appendPointer("/x-error-envelope", ...(isList ? [index] : [])));
    }
  },
};

function* missingFields(envelope: Envelope, answers: readonly ErrorResponse[], pointer: string): Iterable<Fault> {
  for (const field of envelopeFields) {
    const place = envelope[field];
    if (place === undefined) continue;
    if (answers.some((response) => responseHasField(response, envelope, field))) continue;
    yield {
      pointer: appendPointer(pointer, field),
      message: `No error answer has anything at \`${place}\`, where the envelope puts \`${field}\``,
      remedy: "Point at the member or header that the answers have, or take the field out of the envelope.",
    };
  }
}
