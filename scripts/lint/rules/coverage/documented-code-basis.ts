import { objectOf, stringsOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { documentedError } from "../../../contract/reading/operations/documented.ts";
import type { Rule } from "../rule.ts";

/** A code that a provider documents for an operation is a documented code. */
export const documentedCodeBasis: Rule = {
  id: "documented-code-basis",
  family: "coverage",
  preset: "contract",
  summary: "A code of `x-errors-documented` has the basis `documented`.",
  *check({ operations, codes }) {
    for (const { place } of operations) {
      const documented = stringsOf(objectOf(place.value)["x-errors-documented"]);
      for (const [index, entry] of documented.entries()) {
        const { code } = documentedError(entry);
        if (codes.find((known) => known.code === code)?.error?.basis !== "inferred") continue;
        yield {
          pointer: appendPointer(place.pointer, "x-errors-documented", index),
          message: `${code} is documented here, and inferred in its own schema`,
          remedy: "Take it off the list, or write `basis: documented` with the page that has it.",
        };
      }
    }
  },
};
