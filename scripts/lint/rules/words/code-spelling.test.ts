import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { codeSpelling } from "./code-spelling.ts";

describeRule(codeSpelling, {
  passes: {
    "snake case everywhere": { edits: [], sample: "sign-in" },
    addresses: { edits: [], sample: "problem" },
  },
  fails: {
    "another case": {
      edits: [set("/components/schemas/NOT_FOUND/properties/code/const", "not_found")],
      at: "/components/schemas/NOT_FOUND",
      says: /SCREAMING_SNAKE_CASE/,
    },
    "a hyphen": {
      edits: [set("/components/schemas/NOT_FOUND/properties/code/const", "NOT-FOUND")],
      at: "/components/schemas/NOT_FOUND",
    },
  },
});
