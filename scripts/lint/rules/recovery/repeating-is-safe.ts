import { stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { isIdempotent } from "../../../contract/reading/operations/methods.ts";
import type { Rule } from "../rule.ts";

const care =
  /\bsafe|\bidempoten|\bnothing (?:was|is|has)|\bno [\w ]{1,64} (?:was|has been) |\bsame key|\bread[s]? only|\bGET\b/i;

/**
 * A failed write may have happened; advice to repeat it says when that is safe.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export const repeatingIsSafe: Rule = {
  id: "repeating-is-safe",
  family: "recovery",
  preset: "house",
  summary: "A code to repeat after a fault of the server says when repeating is safe, where POST or PATCH return it.",
  *check({ codes }) {
    for (const { code, place, schema, error, responses } of codes) {
      if (error?.recovery !== "backoff") continue;
      const writes = responses.some(({ uses }) =>
        uses.some(({ operation, status }) => (status ?? 0) >= 500 && !isIdempotent(operation.method)),
      );
      if (!writes || care.test(`${stringOf(error.action)} ${stringOf(schema.description)}`)) continue;
      yield {
        pointer: appendPointer(place.pointer, "x-error", "action"),
        message: `${code} also answers writes, but its action repeats them without care`,
        remedy: "Add when that is safe, such as `… where repeating is safe`, or that nothing was done.",
      };
    }
  },
};
