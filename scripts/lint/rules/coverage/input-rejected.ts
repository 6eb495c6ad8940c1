import type { Rule } from "../rule.ts";
import { missingStatus } from "./missing-status.ts";

/**
 * What a caller may get wrong, a caller gets wrong.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1
 */
export const inputRejected: Rule = {
  id: "input-rejected",
  family: "coverage",
  severity: "error",
  summary: "An operation with a body or query parameters has a 400 or 422.",
  *check({ operations }) {
    for (const operation of operations) {
      const takesInput = operation.requestBody !== null || operation.parameters.some((each) => each.in === "query");
      if (!takesInput) continue;
      const refuses = (status: number) => status === 400 || status === 422;
      const remedy = "Add the response with the codes for invalid input.";
      yield* missingStatus(operation, refuses, "takes input but has neither 400 nor 422", remedy);
    }
  },
};
