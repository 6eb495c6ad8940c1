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
    "a response under two statuses, at the one that is unusual": {
      edits: [set("/paths/~1widgets~1{widgetId}/get/responses/410", { $ref: "#/components/responses/NotFound" })],
      at: "/paths/~1widgets~1{widgetId}/get/responses/410",
      says: /NOT_FOUND under 410; elsewhere the status is 404/,
    },
    "a response with several codes, once": {
      edits: [set("/paths/~1widgets~1{widgetId}/get/responses/402", { $ref: "#/components/responses/Unauthorized" })],
      at: "/paths/~1widgets~1{widgetId}/get/responses/402",
      says: /a response with 2 codes under 402/,
    },
    "a code in two responses, where the other one lists it": {
      edits: [
        set("/components/responses/Conflict/content/application~1json/schema/properties/error/oneOf/-", {
          $ref: "#/components/schemas/INVALID_INPUT",
        }),
      ],
      at: "/components/responses/Conflict/content/application~1json/schema/properties/error/oneOf/1",
      says: /409 here, and with 400 elsewhere/,
    },
  },
});
