import { objectOf, stringsOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/** What a provider documents for an operation, the operation can return. */
export const documentedCodeReturned: Rule = {
  id: "documented-code-returned",
  family: "coverage",
  severity: "error",
  summary: "Every code of `x-errors-documented` is allowed by a response of the operation.",
  *check({ operations, codes }) {
    for (const operation of operations) {
      const documented = stringsOf(objectOf(operation.place.value)["x-errors-documented"]);
      for (const [index, code] of documented.entries()) {
        const definition = codes.find((known) => known.code === code);
        if (definition?.responses.some(({ uses }) => uses.some((use) => use.operation === operation))) continue;
        yield {
          pointer: appendPointer(operation.place.pointer, "x-errors-documented", index),
          message:
            definition === undefined ? `There is no code ${code}` : `${operation.name} has no response with ${code}`,
          remedy: definition === undefined ? "Correct the code." : "Add the response, or take the code off the list.",
        };
      }
    }
  },
};
