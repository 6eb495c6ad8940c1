import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { userMessageShort } from "./user-message-short.ts";

describeRule(userMessageShort, {
  passes: {
    "two short ones": [
      set("/components/schemas/NOT_FOUND/x-error/userMessage", "We could not find it. Please look again."),
    ],
  },
  fails: {
    "three sentences": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/userMessage", "One. Two. Three.")],
      at: "/components/schemas/NOT_FOUND/x-error/userMessage",
      says: /3 sentences/,
    },
    "a long one": {
      edits: [
        set(
          "/components/schemas/NOT_FOUND/x-error/userMessage",
          "We could not find this entry, although we looked for it in every place in which such an entry can possibly be.",
        ),
      ],
      at: "/components/schemas/NOT_FOUND/x-error/userMessage",
      says: /100/,
    },
  },
});
