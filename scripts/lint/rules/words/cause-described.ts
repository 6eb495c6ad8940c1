import { stringOf } from "../../../contract/reading/json.ts";
import type { Rule } from "../rule.ts";

/** Readers look up a code to find its cause, not its name in other letters. */
export const causeDescribed: Rule = {
  id: "cause-described",
  family: "words",
  preset: "house",
  summary: "The schema of a code describes its cause.",
  *check({ codes }) {
    for (const { label, place, schema } of codes) {
      const text = stringOf(schema.description).trim();
      const words = (phrase: string) =>
        phrase
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, " ")
          .trim();
      const restates = words(text) === words(label) || words(text) === `${words(label)} error`;
      if (text !== "" && !restates) continue;
      const message = text === "" ? `Nothing says what causes ${label}` : `The description of ${label} only repeats it`;
      yield { pointer: place.pointer, message, remedy: "Describe the cause in one sentence." };
    }
  },
};
