import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { codeConstant } from "./code-constant.ts";

describeRule(codeConstant, {
  passes: {
    "a schema that is no code": [set("/components/schemas/Widget/properties/code", { type: "string" })],
  },
  fails: {
    "an enumeration of codes": {
      edits: [set("/components/schemas/NOT_FOUND/properties/code", { enum: ["NOT_FOUND", "GONE"] })],
      at: "/components/schemas/NOT_FOUND/properties/code",
      says: /const/,
      times: 2,
    },
    "any string": {
      edits: [set("/components/schemas/NOT_FOUND/properties/code", { type: "string" })],
      at: "/components/schemas/NOT_FOUND/properties/code",
    },
    "no code at all": {
      edits: [remove("/components/schemas/NOT_FOUND/properties/code")],
      at: "/components/schemas/NOT_FOUND",
    },
  },
});
