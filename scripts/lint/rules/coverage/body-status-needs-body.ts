import type { Rule } from "../rule.ts";

const aboutTheBody = new Set([413, 415]);

/**
 * A request without a body cannot have one that is too large or of a wrong type; a 422 may be about parameters.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14
 */
export const bodyStatusNeedsBody: Rule = {
  id: "body-status-needs-body",
  family: "coverage",
  preset: "http",
  summary: "413 and 415 are only where a request has a body.",
  *check({ operations }) {
    for (const { name, requestBody, responses } of operations) {
      if (requestBody !== null) continue;
      for (const { status, pointer } of responses) {
        if (status === null || !aboutTheBody.has(status)) continue;
        const remedy = "Describe the request's body, or use the status for invalid parameters.";
        yield { pointer, message: `${name} has no request body, but a ${status}`, remedy };
      }
    }
  },
};
