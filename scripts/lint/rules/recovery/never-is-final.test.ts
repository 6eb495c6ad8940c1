import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { neverIsFinal } from "./never-is-final.ts";

describeRule(neverIsFinal, {
  passes: {
    "something to do first": [set("/components/schemas/NOT_FOUND/x-error/action", "Correct the id, then try again.")],
    "another recovery": [set("/components/schemas/INTERNAL_ERROR/x-error/userMessage", "Please try again later.")],
  },
  fails: {
    "a user message": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/userMessage", "Please try again.")],
      at: "/components/schemas/NOT_FOUND/x-error/userMessage",
      says: /try again/,
    },
    "an action": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/action", "Look twice, and retry later.")],
      at: "/components/schemas/NOT_FOUND/x-error/action",
    },
  },
});
