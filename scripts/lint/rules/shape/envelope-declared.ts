import { envelopeMembers } from "../../../contract/blocking/vocabulary.ts";
import type { JsonObject } from "../../../contract/contract.ts";
import { envelopeFields, isFieldPlace } from "../../../contract/reading/errors/envelope.ts";
import { isObject, objectOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Fault, Rule } from "../rule.ts";

/**
 * Without an envelope nobody knows where a code is.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export const envelopeDeclared: Rule = {
  id: "envelope-declared",
  family: "shape",
  preset: "contract",
  level: "warn",
  summary: "The document says where its error answers keep their fields.",
  *check({ document }) {
    const declared = document["x-error-envelope"];
    if (!isObject(declared) && !Array.isArray(declared)) {
      const remedy =
        "Write `x-error-envelope: { code: /error/code, message: /error/message }` with this API's own places.";
      yield { pointer: "", message: "Nothing says where an error answer keeps its code", remedy };
      return;
    }
    const pointer = "/x-error-envelope";
    if (isObject(declared)) yield* faultsOf(declared, pointer);
    else for (const [index, envelope] of declared.entries()) yield* faultsOf(objectOf(envelope), `${pointer}/${index}`);
  },
};

function* faultsOf(envelope: JsonObject, pointer: string): Iterable<Fault> {
  if (envelope.code === undefined && envelope.errors === undefined) {
    const remedy = "Add `code` with a JSON Pointer such as `/error/code`, or with `header:` and a header's name.";
    yield { pointer, message: "The envelope has no `code`", remedy };
  }
  for (const [field, place] of Object.entries(envelope)) {
    const at = appendPointer(pointer, field);
    if (!envelopeMembers.includes(field)) {
      const message = `The envelope has the unknown field \`${field}\``;
      yield { pointer: at, message, remedy: `Use one of ${envelopeMembers.join(", ")}, or take it out.` };
    } else if (envelopeFields.some((known) => known === field) && !isFieldPlace(place)) {
      const message = `The envelope's \`${field}\` is neither a JSON Pointer nor the name of a header`;
      const remedy = "Write a pointer that begins with `/`, or `header:` and the header's name.";
      yield { pointer: at, message, remedy };
    }
  }
}
