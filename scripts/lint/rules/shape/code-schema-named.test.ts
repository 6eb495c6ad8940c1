import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { codeSchemaNamed } from "./code-schema-named.ts";

describeRule(codeSchemaNamed, {
  passes: {
    "a code that can be no component's name": { edits: [], sample: "problem" },
  },
  fails: {
    "another title": {
      edits: [set("/components/schemas/NOT_FOUND/title", "Not found")],
      at: "/components/schemas/NOT_FOUND/title",
      says: /title: NOT_FOUND/,
    },
    "a constant that is not the name": {
      edits: [set("/components/schemas/NOT_FOUND/properties/code/const", "MISSING")],
      at: "/components/schemas/NOT_FOUND",
      says: /MISSING/,
    },
    "a schema written inline": {
      edits: [
        set("/components/responses/NotFound/content/application~1json/schema/properties/error/oneOf/0", {
          type: "object",
          properties: { code: { const: "MISSING" } },
        }),
      ],
      at: "/components/responses/NotFound/content/application~1json/schema/properties/error/oneOf/0",
      says: /components\/schemas\/MISSING/,
    },
  },
});
