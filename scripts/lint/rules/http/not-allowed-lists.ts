import { headerNamed } from "../../reading/fields.ts";
import type { Rule } from "../rule.ts";

/**
 * A 405 must list the methods that are allowed.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6
 */
export const notAllowedLists: Rule = {
  id: "not-allowed-lists",
  family: "http",
  severity: "error",
  summary: "A 405 has `Allow`.",
  *check({ errorResponses }) {
    for (const response of errorResponses) {
      if (!response.statuses.includes(405) || headerNamed(response, "allow") !== undefined) continue;
      const remedy = "Describe the header, with the methods of the path as its example.";
      yield { pointer: response.place.pointer, message: "The 405 has no `Allow`", remedy };
    }
  },
};
