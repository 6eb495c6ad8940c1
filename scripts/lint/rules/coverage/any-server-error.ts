import type { Rule } from "../rule.ts";
import { missingStatus } from "./missing-status.ts";

/**
 * Every server fails at times, and says so in the same envelope.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.6
 */
export const anyServerError: Rule = {
  id: "any-server-error",
  family: "coverage",
  severity: "error",
  summary: "Every operation has a 5xx.",
  *check({ operations }) {
    for (const operation of operations) {
      const remedy = "Add the 500 with the codes for faults of the server.";
      yield* missingStatus(operation, (status) => status >= 500, "has no answer for a fault of the server", remedy);
    }
  },
};
