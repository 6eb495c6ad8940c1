import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { codeSchemaTitled } from "./code-schema-titled.ts";

describeRule(codeSchemaTitled, {
  passes: {
    "a schema that is no code": [set("/components/schemas/Widget/title", "A widget")],
  },
  fails: {
    "another title": {
      edits: [set("/components/schemas/NOT_FOUND/title", "Not found")],
      at: "/components/schemas/NOT_FOUND/title",
    },
    "no title": {
      edits: [remove("/components/schemas/NOT_FOUND/title")],
      at: "/components/schemas/NOT_FOUND",
      says: /title: NOT_FOUND/,
    },
  },
});
