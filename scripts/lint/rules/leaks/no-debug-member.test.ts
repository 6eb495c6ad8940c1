import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noDebugMember } from "./no-debug-member.ts";

describeRule(noDebugMember, {
  passes: {
    "a typed member": [set("/components/schemas/NOT_FOUND/properties/details", { type: "string" })],
  },
  fails: {
    "a stack": {
      edits: [set("/components/schemas/NOT_FOUND/properties/stackTrace", { type: "string" })],
      at: "/components/schemas/NOT_FOUND/properties/stackTrace",
      says: /inside/,
    },
    "one within another": {
      edits: [
        set("/components/schemas/NOT_FOUND/properties/details", {
          type: "object",
          properties: { sql: { type: "string" } },
        }),
      ],
      at: "/components/schemas/NOT_FOUND/properties/details/properties/sql",
    },
    anything: {
      edits: [set("/components/schemas/NOT_FOUND/properties/details", { description: "More." })],
      at: "/components/schemas/NOT_FOUND/properties/details",
      says: /anything/,
    },
    true: {
      edits: [set("/components/schemas/NOT_FOUND/properties/details", true)],
      at: "/components/schemas/NOT_FOUND/properties/details",
    },
  },
});
