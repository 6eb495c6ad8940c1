import { bases, recoveries } from "../../../contract/blocking/vocabulary.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/** A client can only obey a word that it knows. */
export const recoveryKnown: Rule = {
  id: "recovery-known",
  family: "recovery",
  preset: "contract",
  summary: "`recovery` and `basis` are words of their vocabularies.",
  *check({ codes }) {
    for (const { label, place, error } of codes) {
      for (const [member, words] of [
        ["recovery", recoveries],
        ["basis", bases],
      ] as const) {
        const value = error?.[member];
        if (value === undefined || value === "" || words.some((word) => word === value)) continue;
        yield {
          pointer: appendPointer(place.pointer, "x-error", member),
          message: `${label} has the unknown ${member} \`${String(value)}\``,
          remedy: `Use one of ${words.join(", ")}.`,
        };
      }
    }
  },
};
