import { fieldPointer } from "../../../contract/reading/errors/envelope-fields.ts";
import { stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/** Texts that readers see side by side end alike. */
export const textsEndAlike: Rule = {
  id: "texts-end-alike",
  family: "words",
  preset: "house",
  summary: "Causes, actions and user messages are sentences that end as such, and messages all end in the same way.",
  *check({ codes, errorResponses }) {
    for (const { label, place, schema, error } of codes) {
      const texts = [
        ["description", schema.description, appendPointer(place.pointer, "description")],
        ["action", error?.action, appendPointer(place.pointer, "x-error", "action")],
        ["userMessage", error?.userMessage, appendPointer(place.pointer, "x-error", "userMessage")],
      ] as const;
      for (const [name, value, pointer] of texts) {
        const text = stringOf(value).trim();
        if (text === "" || /[.!?]$/.test(text)) continue;
        yield { pointer, message: `The \`${name}\` of ${label} ends without a full stop`, remedy: "End the sentence." };
      }
    }
    const messages = errorResponses.flatMap(({ bodies }) =>
      bodies.flatMap(({ examples }) =>
        examples.flatMap((example) =>
          typeof example.fields.message === "string"
            ? [
                {
                  pointer: fieldPointer(example, "message"),
                  stops: /[.!?]$/.test(example.fields.message.trim()),
                },
              ]
            : [],
        ),
      ),
    );
    const unique = [...new Map(messages.map((each) => [each.pointer, each])).values()];
    const stopping = unique.filter(({ stops }) => stops).length;
    const usual = stopping * 2 >= unique.length;
    for (const { pointer, stops } of unique) {
      if (stops === usual) continue;
      const message = `The message ends ${stops ? "in" : "without"} a full stop, the others ${usual ? "in" : "without"} one`;
      yield { pointer, message, remedy: "End all messages of this API as the provider does." };
    }
  },
};
