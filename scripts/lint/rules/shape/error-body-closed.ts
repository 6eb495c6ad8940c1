import { bodyTokens, codePointer } from "../../../contract/reading/errors/envelope.ts";
import { objectOf, stringsOf } from "../../../contract/reading/json.ts";
import type { Rule } from "../rule.ts";

/**
 * The objects around a code must be there, with no other member.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#name-additionalproperties
 */
export const errorBodyClosed: Rule = {
  id: "error-body-closed",
  family: "shape",
  preset: "house",
  summary: "The objects around a code are closed, and require what leads to it.",
  *check({ errorResponses }) {
    for (const { bodies } of errorResponses) {
      for (const { path, envelope } of bodies) {
        const tokens = bodyTokens(codePointer(envelope) ?? "header:") ?? [];
        for (const [index, { pointer, value }] of path.slice(0, tokens.length - 1).entries()) {
          const { additionalProperties, unevaluatedProperties, required } = objectOf(value);
          const member = tokens[index] ?? "";
          if (additionalProperties !== false && unevaluatedProperties !== false) {
            const message = `The object around \`${member}\` is open: a leaked member would be valid`;
            yield { pointer, message, remedy: "Add `additionalProperties: false`." };
          }
          if (!stringsOf(required).includes(member)) {
            const message = `An error answer may come without its \`${member}\``;
            yield { pointer, message, remedy: `Add \`${member}\` to \`required\`.` };
          }
        }
      }
    }
  },
};
