import type { Rule } from "../rule.ts";

/**
 * An error described once reads and fails the same everywhere.
 * @see https://spec.openapis.org/oas/v3.1.0#components-object
 */
export const errorResponseShared: Rule = {
  id: "error-response-shared",
  family: "shape",
  preset: "house",
  summary: "Every error response is a shared component.",
  *check({ errorResponses }) {
    for (const { place, uses } of errorResponses) {
      if (place.pointer.startsWith("/components/responses/")) continue;
      for (const { pointer, key, operation } of uses) {
        yield {
          pointer,
          message: `The ${key} response of ${operation.name} is written inline`,
          remedy: "Move it to `components/responses` (errors.yaml), and refer to it with `$ref`.",
        };
      }
    }
  },
};
