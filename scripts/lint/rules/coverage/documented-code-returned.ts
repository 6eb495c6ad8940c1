import { documentedError } from "../../../contract/reading/documented.ts";
import { objectOf, stringsOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { usesOfCode } from "../../reading/uses-of-code.ts";
import type { Rule } from "../rule.ts";

/** What a provider documents for an operation, the operation can return. */
export const documentedCodeReturned: Rule = {
  id: "documented-code-returned",
  family: "coverage",
  preset: "contract",
  summary: "Every code of `x-errors-documented` is allowed by a response of the operation.",
  *check(contract) {
    for (const operation of contract.operations) {
      const documented = stringsOf(objectOf(operation.place.value)["x-errors-documented"]);
      for (const [index, entry] of documented.entries()) {
        const { code, status } = documentedError(entry);
        const uses = usesOfCode(contract, code);
        if (uses?.some((use) => use.operation === operation && (status ?? use.status) === use.status)) continue;
        yield {
          pointer: appendPointer(operation.place.pointer, "x-errors-documented", index),
          message: uses === undefined ? `There is no code ${code}` : `${operation.name} has no response with ${entry}`,
          remedy: uses === undefined ? "Correct the code." : "Add the response, or take the code off the list.",
        };
      }
    }
  },
};
