import { arrayOf, isObject, objectOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * Mocks and generators read an empty alternative in different ways; an empty list means one thing.
 * @see https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
export const openOperationsEmpty: Rule = {
  id: "open-operations-empty",
  family: "shape",
  preset: "house",
  summary: "An operation that needs no credential says `security: []`.",
  *check({ root, operations }) {
    for (const { value, pointer } of [root, ...operations.map(({ place }) => place)]) {
      const alternatives = arrayOf(objectOf(value).security);
      for (const [index, alternative] of alternatives.entries()) {
        if (!isObject(alternative) || Object.keys(alternative).length > 0) continue;
        const message = "An empty alternative makes every other one optional";
        const remedy = "Write `security: []` where no credential is needed, and name the schemes where one is.";
        yield { pointer: appendPointer(pointer, "security", index), message, remedy };
      }
    }
  },
};
