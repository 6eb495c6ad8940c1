import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noLookAlike } from "./no-look-alike.ts";

const message = "/components/examples/INTERNAL_ERROR/value/error/message";

describeRule(noLookAlike, {
  passes: {
    "another alphabet": [set(message, "Ошибка сервера. Größe: 5 µg.")],
    "a text outside an error": [set("/info/description", "a\u200bb")],
  },
  fails: {
    "an invisible space": {
      edits: [set(message, "It\u200b failed.")],
      at: message,
      says: /invisible character, U\+200B/,
    },
    "a Cyrillic letter in a Latin word": { edits: [set(message, "It f\u0430iled.")], at: message, says: /U\+0430/ },
    "a user message": {
      edits: [set("/components/schemas/INTERNAL_ERROR/x-error/userMessage", "Please try\u2060 later.")],
      at: "/components/schemas/INTERNAL_ERROR/x-error/userMessage",
    },
  },
});
