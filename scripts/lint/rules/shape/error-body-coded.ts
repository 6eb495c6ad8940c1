import { codePointer } from "../../../contract/reading/errors/envelope.ts";
import type { Rule } from "../rule.ts";

/**
 * Clients know an error without a code only by its status, which several causes share.
 * @see https://spec.openapis.org/oas/v3.1.0#response-object
 */
export const errorBodyCoded: Rule = {
  id: "error-body-coded",
  family: "shape",
  preset: "house",
  summary: "Every error response has a body whose schema lists its codes.",
  *check({ envelopes, errorResponses }) {
    if (envelopes.every((envelope) => codePointer(envelope) === undefined)) return;
    for (const { place, uses, bodies } of errorResponses) {
      if (uses.every(({ operation }) => operation.method === "head")) continue;
      if (bodies.length === 0) {
        const remedy = "Describe its `content` with the codes that the provider sends there.";
        yield { pointer: place.pointer, message: "The error response has no body", remedy };
      }
      for (const { codes, holder, envelope } of bodies) {
        const at = codePointer(envelope);
        if (at === undefined || codes.length > 0) continue;
        yield {
          pointer: holder.pointer,
          message: `The body's schema lists no code at \`${at}\``,
          remedy: "List the schemas of its codes there under `oneOf`.",
        };
      }
    }
  },
};
