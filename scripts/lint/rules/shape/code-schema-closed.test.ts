import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { codeSchemaClosed } from "./code-schema-closed.ts";

describeRule(codeSchemaClosed, {
  passes: {
    "one that unevaluatedProperties closes": [
      remove("/components/schemas/NOT_FOUND/additionalProperties"),
      set("/components/schemas/NOT_FOUND/unevaluatedProperties", false),
    ],
  },
  fails: {
    "an open schema": {
      edits: [remove("/components/schemas/NOT_FOUND/additionalProperties")],
      at: "/components/schemas/NOT_FOUND",
      says: /additionalProperties: false/,
    },
    "one that is open on purpose": {
      edits: [set("/components/schemas/NOT_FOUND/additionalProperties", {})],
      at: "/components/schemas/NOT_FOUND/additionalProperties",
    },
  },
});
