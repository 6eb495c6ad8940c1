import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { documentedCodeReturned } from "./documented-code-returned.ts";

describeRule(documentedCodeReturned, {
  passes: {
    "an empty list": [set("/paths/~1widgets/post/x-errors-documented", [])],
    "an error without a code": [
      set("/paths/~1widgets/post/responses/503", { description: "Down." }),
      set("/paths/~1widgets/post/x-errors-documented", ["$503"]),
    ],
  },
  fails: {
    "an error without a code at a status that has codes": {
      edits: [set("/paths/~1widgets/post/x-errors-documented", ["$400"])],
      at: "/paths/~1widgets/post/x-errors-documented/0",
      says: /has no response with \$400/,
    },
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
