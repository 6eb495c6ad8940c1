import { isObject } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { isFieldPlace } from "../../reading/linted-envelope.ts";
import { envelopeFields } from "../../reading/vocabulary.ts";
import type { Rule } from "../rule.ts";

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
    const envelope = document["x-error-envelope"];
    if (!isObject(envelope)) {
      const remedy =
        "Write `x-error-envelope: { code: /error/code, message: /error/message }` with this API's own places.";
      yield { pointer: "", message: "Nothing says where an error answer keeps its code", remedy };
      return;
    }
    const pointer = "/x-error-envelope";
    if (envelope.code === undefined) {
      const remedy = "Add `code` with a JSON Pointer such as `/error/code`, or with `header:` and a header's name.";
      yield { pointer, message: "The envelope has no `code`", remedy };
    }
    for (const [field, place] of Object.entries(envelope)) {
      const at = appendPointer(pointer, field);
      if (!envelopeFields.includes(field)) {
        const message = `The envelope has the unknown field \`${field}\``;
        yield { pointer: at, message, remedy: `Use one of ${envelopeFields.join(", ")}, or take it out.` };
      } else if (!isFieldPlace(place)) {
        const message = `The envelope's \`${field}\` is neither a JSON Pointer nor the name of a header`;
        yield {
          pointer: at,
          message,
          remedy: "Write a pointer that begins with `/`, or `header:` and the header's name.",
        };
      }
    }
  },
};
