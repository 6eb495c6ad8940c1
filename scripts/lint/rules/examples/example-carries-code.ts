import { bodyTokens, codePointer } from "../../../contract/reading/errors/envelope.ts";
import { appendPointer, valueAt } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * An error example without a code shows an answer that the provider never gives.
 * @see https://spec.openapis.org/oas/v3.1.0#example-object
 */
export const exampleCarriesCode: Rule = {
  id: "example-carries-code",
  family: "examples",
  preset: "contract",
  summary: "Every example of an error answer carries a code.",
  *check({ document, errorResponses }) {
    for (const { bodies } of errorResponses) {
      // Without a code in its schema a body is `error-body-coded`'s; a redirect's query may hold a success as well.
      const coded = bodies.filter(({ mediaType, codes }) => mediaType !== null && codes.length > 0);
      for (const { name, code, pointer, envelope } of coded.flatMap(({ examples }) => examples)) {
        if (code !== undefined) continue;
        const message = `The example ${name === null ? "" : `\`${name}\` `}has no code at \`${codePointer(envelope)}\``;
        const tokens = bodyTokens(codePointer(envelope) ?? "header:") ?? [];
        const at = appendPointer(pointer, ...(name === null ? [] : ["value"]), ...tokens);
        // A code of another type is there; one that is missing has no place.
        const isThere = tokens.length > 0 && valueAt(document, at) !== undefined;
        yield { pointer: isThere ? at : pointer, message, remedy: "Put the code there, or remove the example." };
      }
    }
  },
};
