import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { codeUnique } from "./code-unique.ts";

describeRule(codeUnique, {
  passes: {
    "one schema in two responses": [
      set("/components/responses/Conflict/content/application~1json/schema/properties/error/oneOf/-", {
        $ref: "#/components/schemas/NOT_FOUND",
      }),
    ],
  },
  fails: {
    "a second schema": {
      edits: [
        set("/components/schemas/GONE", {
          type: "object",
          properties: { code: { const: "NOT_FOUND" } },
          "x-error": {},
        }),
      ],
      at: "/components/schemas/GONE",
      says: /NOT_FOUND/,
    },
  },
});
