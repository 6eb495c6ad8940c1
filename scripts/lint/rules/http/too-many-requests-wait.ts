import { codeHasField, headerNamed } from "../../reading/fields.ts";
import type { Rule } from "../rule.ts";

/**
 * A client that is not told how long to wait guesses, and all clients guess at once.
 * @see https://www.rfc-editor.org/rfc/rfc6585#section-4
 */
export const tooManyRequestsWait: Rule = {
  id: "too-many-requests-wait",
  family: "http",
  severity: "error",
  summary: "A 429 says how long to wait, in `Retry-After` or in its body.",
  *check({ envelope, errorResponses }) {
    for (const response of errorResponses) {
      if (!response.statuses.includes(429) || headerNamed(response, "retry-after") !== undefined) continue;
      const codes = response.bodies.flatMap((body) => body.codes);
      if (codes.length > 0 && codes.every((code) => codeHasField(code, envelope, "retryAfter"))) continue;
      const remedy = "Describe `Retry-After`, or the member that the envelope calls `retryAfter`.";
      yield { pointer: response.place.pointer, message: "The 429 does not say how long to wait", remedy };
    }
  },
};
