import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { textsEndAlike } from "./texts-end-alike.ts";

describeRule(textsEndAlike, {
  passes: {
    "a question": [set("/components/schemas/NOT_FOUND/x-error/userMessage", "Is the address right?")],
  },
  fails: {
    "a description": {
      edits: [set("/components/schemas/NOT_FOUND/description", "It does not exist")],
      at: "/components/schemas/NOT_FOUND/description",
      says: /full stop/,
    },
    "an action": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/action", "Look again")],
      at: "/components/schemas/NOT_FOUND/x-error/action",
    },
    "a user message": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/userMessage", "Not there")],
      at: "/components/schemas/NOT_FOUND/x-error/userMessage",
    },
    "one message of many": {
      edits: [set("/components/examples/NOT_FOUND/value/error/message", "The widget was not found")],
      at: "/components/examples/NOT_FOUND/value/error/message",
      says: /without a full stop/,
    },
  },
});
