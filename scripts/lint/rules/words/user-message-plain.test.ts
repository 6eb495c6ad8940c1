import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { userMessagePlain } from "./user-message-plain.ts";

describeRule(userMessagePlain, {
  passes: {
    "plain words": [set("/components/schemas/NOT_FOUND/x-error/userMessage", "Please sign in again.")],
  },
  fails: {
    "a status": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/userMessage", "Failed with 404.")],
      at: "/components/schemas/NOT_FOUND/x-error/userMessage",
      says: /404/,
    },
    "a code": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/userMessage", "It is NOT_FOUND.")],
      at: "/components/schemas/NOT_FOUND/x-error/userMessage",
      says: /NOT_FOUND/,
    },
    jargon: {
      edits: [set("/components/schemas/NOT_FOUND/x-error/userMessage", "Your token has ended.")],
      at: "/components/schemas/NOT_FOUND/x-error/userMessage",
      says: /token/,
    },
    "a member's name": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/userMessage", "Check widget_id.")],
      at: "/components/schemas/NOT_FOUND/x-error/userMessage",
    },
  },
});
