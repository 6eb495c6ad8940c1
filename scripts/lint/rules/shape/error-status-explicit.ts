import type { Rule } from "../rule.ts";

/**
 * A range or `default` hides which codes come with which status, and widens every type.
 * @see https://spec.openapis.org/oas/v3.1.0#responses-object
 */
export const errorStatusExplicit: Rule = {
  id: "error-status-explicit",
  family: "shape",
  preset: "house",
  summary: "Every error response has one status as its key.",
  *check({ operations }) {
    for (const { responses } of operations) {
      for (const { key, status, pointer } of responses) {
        if (status !== null) continue;
        yield {
          pointer,
          message: `\`${key}\` is not one status`,
          remedy: "Name each status that the provider documents, with its codes.",
        };
      }
    }
  },
};
