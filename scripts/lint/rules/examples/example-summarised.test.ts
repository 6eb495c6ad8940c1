import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { exampleSummarised } from "./example-summarised.ts";

describeRule(exampleSummarised, {
  passes: {
    "the summary of a success": [
      remove("/paths/~1widgets/post/responses/201/content/application~1json/examples/small/summary"),
    ],
  },
  fails: {
    "no summary": {
      edits: [remove("/components/examples/NOT_FOUND/summary")],
      at: "/components/examples/NOT_FOUND",
      says: /no summary/,
    },
    "the code": {
      edits: [set("/components/examples/NOT_FOUND/summary", "NOT_FOUND")],
      at: "/components/examples/NOT_FOUND",
    },
    "a sentence": {
      edits: [set("/components/examples/NOT_FOUND/summary", "Nothing there.")],
      at: "/components/examples/NOT_FOUND",
      says: /full stop/,
    },
  },
});
