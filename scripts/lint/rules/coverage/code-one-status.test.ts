import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { codeOneStatus } from "./code-one-status.ts";

describeRule(codeOneStatus, {
  passes: {
    "a redirect": {
      edits: [
        set("/components/responses/Denied/headers/Location/schema/contentSchema/oneOf/-", {
          $ref: "#/components/schemas/temporarily_unavailable",
        }),
      ],
      sample: "sign-in",
    },
  },
  fails: {
    "a response under two statuses": {
      edits: [set("/paths/~1widgets~1{widgetId}/get/responses/410", { $ref: "#/components/responses/NotFound" })],
      at: "/components/schemas/NOT_FOUND",
      says: /404 and 410/,
    },
    "a code in two responses": {
      edits: [
        set("/components/responses/Conflict/content/application~1json/schema/properties/error/oneOf/-", {
          $ref: "#/components/schemas/INVALID_INPUT",
        }),
      ],
      at: "/components/schemas/INVALID_INPUT",
      says: /400 and 409/,
    },
  },
});
