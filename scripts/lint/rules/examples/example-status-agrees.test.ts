import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { exampleStatusAgrees } from "./example-status-agrees.ts";

describeRule(exampleStatusAgrees, {
  passes: {
    "a status that is a word": [set("/components/examples/NOT_FOUND/value/error/status", "missing")],
  },
  fails: {
    "another status": {
      edits: [set("/components/responses/Down/content/application~1problem+json/examples/Down/value/status", 500)],
      at: "/components/responses/Down/content/application~1problem+json/examples/Down/value/status",
      says: /503/,
      sample: "problem",
    },
    "one within the body": {
      edits: [set("/components/examples/NOT_FOUND/value/error/statusCode", 410)],
      at: "/components/examples/NOT_FOUND/value/error/statusCode",
      says: /404/,
    },
  },
});
