import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { documentedCodeBasis } from "./documented-code-basis.ts";

describeRule(documentedCodeBasis, {
  passes: {
    "an inferred code that no list names": [set("/components/schemas/NOT_FOUND/x-error/basis", "inferred")],
  },
  fails: {
    "an inferred code": {
      edits: [set("/components/schemas/KEY_REUSED/x-error/basis", "inferred")],
      at: "/paths/~1widgets/post/x-errors-documented/1",
      says: /KEY_REUSED/,
    },
  },
});
