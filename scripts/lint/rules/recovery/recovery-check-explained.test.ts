import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { recoveryCheckExplained } from "./recovery-check-explained.ts";

describeRule(recoveryCheckExplained, {
  passes: {
    "a statement that nothing happened": [
      set("/components/schemas/INTERNAL_ERROR/description", "It failed, and no change was made."),
    ],
  },
  fails: {
    "backoff after a success": {
      edits: [set("/components/schemas/NOT_RECORDED/x-error/recovery", "backoff")],
      at: "/components/schemas/NOT_RECORDED/x-error",
      says: /recovery: check/,
    },
    "check without a reason": {
      edits: [set("/components/schemas/INTERNAL_ERROR/x-error/recovery", "check")],
      at: "/components/schemas/INTERNAL_ERROR/x-error",
      says: /what may have happened/,
    },
    "a doubt in the action": {
      edits: [
        set("/components/schemas/INTERNAL_ERROR/x-error/action", "The payment may have gone through, so look first."),
      ],
      at: "/components/schemas/INTERNAL_ERROR/x-error",
    },
  },
});
