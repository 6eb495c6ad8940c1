import { headerNamed } from "../../reading/fields.ts";
import type { Rule } from "../rule.ts";

/**
 * A 401 must say how to authenticate.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2
 */
export const unauthorizedChallenges: Rule = {
  id: "unauthorized-challenges",
  family: "http",
  severity: "error",
  summary: "A 401 has `WWW-Authenticate`.",
  *check({ errorResponses }) {
    for (const response of errorResponses) {
      if (!response.statuses.includes(401) || headerNamed(response, "www-authenticate") !== undefined) continue;
      const remedy = "Describe the header; if the provider promises none, declare an exception with its source.";
      yield { pointer: response.place.pointer, message: "The 401 has no `WWW-Authenticate`", remedy };
    }
  },
};
