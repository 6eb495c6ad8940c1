import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { recoveryDeclared } from "./recovery-declared.ts";

describeRule(recoveryDeclared, {
  fails: {
    "no x-error": {
      edits: [remove("/components/schemas/NOT_FOUND/x-error")],
      at: "/components/schemas/NOT_FOUND",
      says: /recovery, action/,
    },
    "no action": {
      edits: [remove("/components/schemas/NOT_FOUND/x-error/action")],
      at: "/components/schemas/NOT_FOUND/x-error",
      says: /`action`/,
    },
    "an empty user message": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/userMessage", " ")],
      at: "/components/schemas/NOT_FOUND/x-error",
      says: /userMessage/,
    },
    "no source": {
      edits: [remove("/components/schemas/NOT_FOUND/x-error/source")],
      at: "/components/schemas/NOT_FOUND/x-error",
    },
    "no basis": {
      edits: [remove("/components/schemas/NOT_FOUND/x-error/basis")],
      at: "/components/schemas/NOT_FOUND/x-error",
    },
    "no recovery": {
      edits: [remove("/components/schemas/NOT_FOUND/x-error/recovery")],
      at: "/components/schemas/NOT_FOUND/x-error",
    },
    "an unknown member": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/retryable", true)],
      at: "/components/schemas/NOT_FOUND/x-error/retryable",
      says: /retryable/,
    },
  },
});
