import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { recoveryFitsStatus } from "./recovery-fits-status.ts";

describeRule(recoveryFitsStatus, {
  passes: {
    "never on a 500": [set("/components/schemas/INTERNAL_ERROR/x-error/recovery", "never")],
  },
  fails: {
    "a retry of a 404": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/recovery", "backoff")],
      at: "/components/schemas/NOT_FOUND/x-error/recovery",
      says: /404/,
    },
    "a wait on a 400": {
      edits: [set("/components/schemas/INVALID_INPUT/x-error/recovery", "after")],
      at: "/components/schemas/INVALID_INPUT/x-error/recovery",
    },
    "a refresh on a 500": {
      edits: [set("/components/schemas/INTERNAL_ERROR/x-error/recovery", "refresh")],
      at: "/components/schemas/INTERNAL_ERROR/x-error/recovery",
    },
    "backoff on a 409": {
      edits: [set("/components/schemas/KEY_REUSED/x-error/recovery", "backoff")],
      at: "/components/schemas/KEY_REUSED/x-error/recovery",
      says: /new-key/,
    },
  },
});
