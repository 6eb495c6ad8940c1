import { stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

const longest = 100;

/** A person in trouble reads one line, on a small screen. */
export const userMessageShort: Rule = {
  id: "user-message-short",
  family: "words",
  preset: "house",
  summary: `A user message has at most two sentences and ${longest} characters.`,
  *check({ codes }) {
    for (const { label, place, error } of codes) {
      const text = stringOf(error?.userMessage).trim();
      const sentences = text.split(/[.!?](?:\s+|$)/).filter((sentence) => sentence !== "").length;
      if (text.length <= longest && sentences <= 2) continue;
      yield {
        pointer: appendPointer(place.pointer, "x-error", "userMessage"),
        message: `The user message of ${label} has ${text.length} characters in ${sentences} sentences`,
        remedy: `Say in at most ${longest} characters what happened, and what the person can do.`,
      };
    }
  },
};
