import { objectOf, stringsOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { documentedError, generalErrors, generalRules } from "../../../contract/reading/operations/documented.ts";
import type { Rule } from "../rule.ts";

/** An operation lists what its own page names; a general rule says the rest, once for all operations. */
export const documentedOnce: Rule = {
  id: "documented-once",
  family: "coverage",
  preset: "contract",
  summary: "An operation does not list what a rule of `x-errors-general` already says of it.",
  *check({ document, operations }) {
    const rules = generalRules(document);
    for (const { place, security, parameters } of operations) {
      const general = generalErrors(rules, { place, security, parameters: parameters.map((each) => each.place) });
      for (const [index, entry] of stringsOf(objectOf(place.value)["x-errors-documented"]).entries()) {
        const { code, status } = documentedError(entry);
        if (!general.some((said) => said.code === code && (said.status === null || said.status === status))) continue;
        yield {
          pointer: appendPointer(place.pointer, "x-errors-documented", index),
          message: `A general rule already says that ${entry} is documented here`,
          remedy: "Take it off the list.",
        };
      }
    }
  },
};
