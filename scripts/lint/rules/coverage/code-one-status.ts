import type { Rule } from "../rule.ts";

/** A code under two statuses has two meanings, unless the provider says why. */
export const codeOneStatus: Rule = {
  id: "code-one-status",
  family: "coverage",
  preset: "house",
  summary: "A code comes with one status.",
  *check({ codes }) {
    for (const { code, place, responses } of codes) {
      const statuses = [...new Set(responses.flatMap((response) => response.statuses.filter(isFinal)))].sort(
        (a, b) => a - b,
      );
      if (statuses.length < 2) continue;
      yield {
        pointer: place.pointer,
        message: `${code} comes with ${statuses.join(" and ")}`,
        remedy: "Keep one status; if the provider uses more, declare an exception on the schema with its source.",
      };
    }
  },
};

/** A redirect hands on what the answer without one would say with a status of its own. */
function isFinal(status: number): boolean {
  return status >= 400;
}
