import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { repeatingIsSafe } from "./repeating-is-safe.ts";

describeRule(repeatingIsSafe, {
  passes: {
    "nothing was done": [set("/components/schemas/INTERNAL_ERROR/x-error/action", "Nothing was done: try again.")],
    "only reads": { edits: [], sample: "sign-in" },
  },
  fails: {
    "no care": {
      edits: [set("/components/schemas/INTERNAL_ERROR/x-error/action", "Try again.")],
      at: "/components/schemas/INTERNAL_ERROR/x-error/action",
      says: /where repeating is safe/,
    },
  },
});
