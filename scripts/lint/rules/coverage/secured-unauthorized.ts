import type { Rule } from "../rule.ts";
import { missingStatus } from "./missing-status.ts";

/**
 * Whoever sends a credential can send a wrong one.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2
 */
export const securedUnauthorized: Rule = {
  id: "secured-unauthorized",
  family: "coverage",
  severity: "error",
  summary: "An operation that needs a credential has a 401.",
  *check({ operations }) {
    for (const operation of operations) {
      if (operation.security.every((alternative) => alternative.length === 0)) continue;
      const remedy = "Add the 401 with its codes; if none is needed, write `security: []`.";
      yield* missingStatus(operation, (status) => status === 401, "needs a credential but has no 401", remedy);
    }
  },
};
