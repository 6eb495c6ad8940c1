import { codeHasField } from "../../../contract/reading/errors/envelope-fields.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { headerNamed } from "../../../contract/reading/operations/response-headers.ts";
import { memberPointer } from "../../../contract/reading/resolved-node.ts";
import { waitMissing } from "../causes.ts";
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
      const lacking = definition.responses.filter((response) => headerNamed(response, "retry-after") === undefined);
      const message = `${definition.code} says to wait, but not how long`;
      const remedy = "Describe `Retry-After` or the wait in the body; without either the recovery is `backoff`.";
      // Where no answer with the code has a wait, its recovery is wrong, unless a status calls for a wait.
      const isNowhere = lacking.length === definition.responses.length;
      const ofStatus = lacking.filter(({ statuses }) => statuses.includes(429));
      if (isNowhere && ofStatus.length === 0 && lacking.length > 0) {
        yield { pointer: appendPointer(definition.place.pointer, "x-error", "recovery"), message, remedy };
        continue;
      }
      for (const { place } of lacking) {
        yield { pointer: memberPointer(place, "headers"), message, remedy, causes: [waitMissing(place.pointer)] };
      }
    }
  },
};
