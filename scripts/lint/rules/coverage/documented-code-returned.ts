import { documentedError } from "../../../contract/reading/documented.ts";
import { objectOf, stringsOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/** What a provider documents for an operation, the operation can return. */
export const documentedCodeReturned: Rule = {
  id: "documented-code-returned",
  family: "coverage",
  preset: "contract",
  summary: "Every code of `x-errors-documented` is allowed by a response of the operation.",
  *check({ operations, codes }) {
    for (const operation of operations) {
      const documented = stringsOf(objectOf(operation.place.value)["x-errors-documented"]);
      for (const [index, entry] of documented.entries()) {
        const { code, status } = documentedError(entry);
        const definition = codes.find((known) => known.code === code);
        const uses = definition?.responses.flatMap((response) => response.uses) ?? [];
        if (uses.some((use) => use.operation === operation && (status ?? use.status) === use.status)) continue;
        yield {
          pointer: appendPointer(operation.place.pointer, "x-errors-documented", index),
          message:
            definition === undefined ? `There is no code ${code}` : `${operation.name} has no response with ${entry}`,
          remedy: definition === undefined ? "Correct the code." : "Add the response, or take the code off the list.",
        };
      }
    }
  },
};
