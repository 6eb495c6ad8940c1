import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { codeSchemaFlat } from "./code-schema-flat.ts";

describeRule(codeSchemaFlat, {
  passes: {
    "a member that refers to a shared schema": [
      set("/components/schemas/NOT_FOUND/properties/message", { $ref: "#/components/schemas/Widget" }),
    ],
  },
  fails: {
    allOf: {
      edits: [set("/components/schemas/NOT_FOUND/allOf", [])],
      at: "/components/schemas/NOT_FOUND/allOf",
      says: /Write its members out/,
    },
    anyOf: {
      edits: [set("/components/schemas/NOT_FOUND/anyOf", [{ type: "object" }])],
      at: "/components/schemas/NOT_FOUND/anyOf",
    },
  },
});
