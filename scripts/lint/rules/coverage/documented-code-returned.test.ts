import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { documentedCodeReturned } from "./documented-code-returned.ts";

describeRule(documentedCodeReturned, {
  passes: {
    "an empty list": [set("/paths/~1widgets/post/x-errors-documented", [])],
  },
  fails: {
    "a code of another operation": {
      edits: [set("/paths/~1widgets/post/x-errors-documented", ["NOT_FOUND"])],
      at: "/paths/~1widgets/post/x-errors-documented/0",
      says: /has no response/,
    },
    "a code that nobody knows": {
      edits: [set("/paths/~1widgets/post/x-errors-documented/-", "GONE")],
      at: "/paths/~1widgets/post/x-errors-documented/2",
      says: /no code GONE/,
    },
  },
});
