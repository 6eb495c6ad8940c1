import { stringsOf } from "../../../contract/reading/json.ts";
import { codeHasField, memberOfCode } from "../../reading/fields.ts";
import type { Rule } from "../rule.ts";

/**
 * A member that may be missing has to be asked for everywhere: the code never may, nor the wait or the scope that a
 * recovery needs.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#name-required
 */
export const codeMembersRequired: Rule = {
  id: "code-members-required",
  family: "shape",
  preset: "contract",
  summary: "A code's schema requires the code, and the wait or scope that it describes.",
  *check({ envelope, codes }) {
    for (const definition of codes) {
      for (const field of ["code", "retryAfter", "requiredScope"] as const) {
        const member = memberOfCode(envelope, field);
        if (member === undefined || !codeHasField(definition, envelope, field)) continue;
        if (stringsOf(definition.schema.required).includes(member)) continue;
        yield {
          pointer: definition.place.pointer,
          message: `${definition.label} may come without its \`${member}\``,
          remedy: `Add \`${member}\` to \`required\`.`,
        };
      }
    }
  },
};
