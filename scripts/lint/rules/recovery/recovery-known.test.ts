import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { recoveryKnown } from "./recovery-known.ts";

describeRule(recoveryKnown, {
  fails: {
    "an unknown recovery": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/recovery", "retry")],
      at: "/components/schemas/NOT_FOUND/x-error/recovery",
      says: /backoff/,
    },
    "an unknown basis": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/basis", "guessed")],
      at: "/components/schemas/NOT_FOUND/x-error/basis",
      says: /inferred/,
    },
    "another case": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/recovery", "Never")],
      at: "/components/schemas/NOT_FOUND/x-error/recovery",
    },
  },
});
