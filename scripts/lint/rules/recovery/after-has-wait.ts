import { codeHasField } from "../../../contract/reading/errors/envelope-fields.ts";
import { headerNamed } from "../../../contract/reading/operations/response-headers.ts";
import type { Rule } from "../rule.ts";

/**
 * A client can only wait as long as the provider says if the provider says how long.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export const afterHasWait: Rule = {
  id: "after-has-wait",
  family: "recovery",
  preset: "contract",
  summary: "A code whose recovery is `after` comes with a wait, in `Retry-After` or in its body.",
  *check({ codes }) {
    for (const definition of codes) {
      if (definition.error?.recovery !== "after" || codeHasField(definition, "retryAfter")) continue;
      for (const response of definition.responses) {
        if (headerNamed(response, "retry-after") !== undefined) continue;
        const remedy = "Describe `Retry-After` or the wait in the body; without either the recovery is `backoff`.";
        yield { pointer: response.place.pointer, message: `${definition.code} says to wait, but not how long`, remedy };
      }
    }
  },
};
