import { fieldPointer } from "../../../contract/reading/errors/envelope-fields.ts";
import { stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/** The message, the action and the user message have three readers, so none can replace another. */
export const messageExplains: Rule = {
  id: "message-explains",
  family: "words",
  preset: "house",
  summary: "A message says more than its code, and a user message is not the action.",
  *check({ codes, errorResponses }) {
    for (const example of errorResponses.flatMap(({ bodies }) => bodies.flatMap((body) => body.examples))) {
      const { code, fields } = example;
      const message = fields.message;
      if (typeof message !== "string" || code === undefined) continue;
      if (message.trim() !== "" && message.trim() !== code) continue;
      const remedy = "Say what went wrong, as the provider does.";
      const pointer = fieldPointer(example, "message");
      yield { pointer, message: `The message of ${code} says nothing beyond the code`, remedy };
    }
    for (const { label, place, error } of codes) {
      const text = stringOf(error?.userMessage).trim();
      if (text === "" || text !== stringOf(error?.action).trim()) continue;
      yield {
        pointer: appendPointer(place.pointer, "x-error", "userMessage"),
        message: `The user message of ${label} is the same as its action, which is for developers`,
        remedy: "Say to the person what it means for them.",
      };
    }
  },
};
