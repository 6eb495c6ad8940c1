import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { codeMembersRequired } from "./code-members-required.ts";

describeRule(codeMembersRequired, {
  passes: {
    "an optional request id": [set("/components/schemas/NOT_FOUND/required", ["code", "message"])],
  },
  fails: {
    "an optional code": {
      edits: [set("/components/schemas/NOT_FOUND/required", ["message"])],
      at: "/components/schemas/NOT_FOUND",
      says: /`code`/,
    },
    "an optional wait": {
      edits: [set("/components/schemas/RATE_LIMITED/required", ["code", "message"])],
      at: "/components/schemas/RATE_LIMITED",
      says: /retryAfterSeconds/,
    },
    "an optional scope": {
      edits: [set("/components/schemas/INSUFFICIENT_SCOPE/required", ["code", "message"])],
      at: "/components/schemas/INSUFFICIENT_SCOPE",
      says: /requiredScope/,
    },
  },
});
