import { codeHasField } from "../../../contract/reading/errors/envelope-fields.ts";
import { objectOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * A scope that an operation needs can be missing, and the API's code for that belongs to the operation.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
 */
export const scopedForbidden: Rule = {
  id: "scoped-forbidden",
  family: "coverage",
  preset: "contract",
  summary: "An operation that needs a scope allows the code for a missing one.",
  *check({ operations, codes }) {
    const scopeCodes = codes.filter(
      (code) => codeHasField(code, "requiredScope") || /insufficient[_-]?scope/i.test(code.code),
    );
    if (scopeCodes.length === 0) return;
    for (const operation of operations) {
      const depends = objectOf(operation.place.value)["x-scope-template"] !== undefined;
      if (!depends && !operation.security.flat().some(({ scopes }) => scopes.length > 0)) continue;
      const has = scopeCodes.some(({ responses }) =>
        responses.some(({ uses }) => uses.some((use) => use.operation === operation)),
      );
      if (has) continue;
      yield {
        pointer: appendPointer(operation.place.pointer, "responses"),
        message: `${operation.name} needs a scope, but cannot answer that it is missing`,
        remedy: `Add the response that allows ${scopeCodes.map(({ code }) => code).join(" or ")}.`,
      };
    }
  },
};
