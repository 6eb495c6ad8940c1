import type { Rule } from "../rule.ts";
import { missingStatus } from "./missing-status.ts";

/**
 * A limit that an API has, it has on every operation, and most clients meet it first in production.
 * @see https://www.rfc-editor.org/rfc/rfc6585#section-4
 */
export const anyTooManyRequests: Rule = {
  id: "any-too-many-requests",
  family: "coverage",
  severity: "error",
  summary: "Every operation has a 429.",
  *check({ operations }) {
    for (const operation of operations) {
      const remedy = "Add the 429; if the provider limits nothing here, declare an exception with its source.";
      yield* missingStatus(operation, (status) => status === 429, "has no 429", remedy);
    }
  },
};
