import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { codeMembersRequired } from "./code-members-required.ts";

describeRule(codeMembersRequired, {
  passes: {
    "a request id that two codes leave out": [
      set("/components/schemas/NOT_FOUND/required", ["code", "message"]),
      set("/components/schemas/INTERNAL_ERROR/required", ["code", "message"]),
    ],
  },
  fails: {
    "an optional code": {
      edits: [set("/components/schemas/NOT_FOUND/required", ["message", "requestId", "docUrl"])],
      at: "/components/schemas/NOT_FOUND/required",
      says: /`code`/,
    },
    "an optional wait": {
      edits: [set("/components/schemas/RATE_LIMITED/required", ["code", "message", "requestId", "docUrl"])],
      at: "/components/schemas/RATE_LIMITED/required",
      says: /retryAfterSeconds/,
    },
    "a member that all other codes require": {
      edits: [set("/components/schemas/NOT_FOUND/required", ["code", "requestId", "docUrl"])],
      at: "/components/schemas/NOT_FOUND/required",
      says: /`message`, which every other code requires/,
    },
    "an optional scope": {
      edits: [set("/components/schemas/INSUFFICIENT_SCOPE/required", ["code", "message", "requestId", "docUrl"])],
      at: "/components/schemas/INSUFFICIENT_SCOPE/required",
      says: /requiredScope/,
    },
  },
});
