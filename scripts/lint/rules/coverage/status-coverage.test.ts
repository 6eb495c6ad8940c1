import { describeRules } from "../../testing/describe-rule.ts";
import { remove, rename, set } from "../../testing/edit.ts";
import { statusCoverageRules } from "./status-coverage.ts";

describeRules(statusCoverageRules, {
  "operation-has-error": {
    passes: { "an answer for anything": [set("/paths/~1widgets/post/responses", { default: { description: "No." } })] },
    fails: {
      "only a success, once": {
        edits: [set("/paths/~1widgets/post/responses", { 201: { description: "Made." } })],
        at: "/paths/~1widgets/post/responses",
        says: /createWidget describes no error/,
      },
    },
  },
  "secured-has-401": {
    passes: {
      "an open operation": [set("/paths/~1widgets/post/security", []), remove("/paths/~1widgets/post/responses/401")],
      "a range": [rename("/paths/~1widgets/post/responses/401", "4XX")],
      default: [rename("/paths/~1widgets/post/responses/401", "default")],
    },
    fails: {
      "a secured operation": {
        edits: [remove("/paths/~1widgets/post/responses/401")],
        at: "/paths/~1widgets/post/responses/403",
        says: /createWidget/,
      },
      "one that the document secures": {
        edits: [remove("/paths/~1widgets/post/security"), remove("/paths/~1widgets/post/responses/401")],
        at: "/paths/~1widgets/post/responses/403",
      },
    },
  },
  "input-has-400": {
    passes: {
      "a 422": [rename("/paths/~1widgets/post/responses/400", "422")],
      "a range": [rename("/paths/~1widgets/post/responses/400", "4XX")],
      "only a path": [],
    },
    fails: {
      "a body": {
        edits: [remove("/paths/~1widgets/post/responses/400")],
        at: "/paths/~1widgets/post/responses/401",
        says: /400 nor 422/,
      },
      "a range of another class": {
        edits: [rename("/paths/~1widgets/post/responses/400", "3XX")],
        at: "/paths/~1widgets/post/responses/401",
      },
      "a query": {
        edits: [
          set("/paths/~1widgets~1{widgetId}/get/parameters/-", {
            name: "size",
            in: "query",
            schema: { type: "integer" },
          }),
        ],
        at: "/paths/~1widgets~1{widgetId}/get/responses/401",
        says: /getWidget/,
      },
    },
  },
  "resource-has-404": {
    passes: {
      "a 410": [rename("/paths/~1widgets~1{widgetId}/get/responses/404", "410")],
      "a list of values": [
        set("/paths/~1widgets~1{widgetId}/get/parameters/0/schema", { enum: ["a", "b"] }),
        remove("/paths/~1widgets~1{widgetId}/get/responses/404"),
      ],
    },
    fails: {
      "no 404": {
        edits: [remove("/paths/~1widgets~1{widgetId}/get/responses/404")],
        at: "/paths/~1widgets~1{widgetId}/get/responses/429",
        says: /getWidget/,
      },
    },
  },
  "operation-has-5xx": {
    passes: {
      "a 503": [rename("/paths/~1widgets/post/responses/500", "503")],
      "a range": [rename("/paths/~1widgets/post/responses/500", "5XX")],
    },
    fails: {
      "no 5xx": { edits: [remove("/paths/~1widgets/post/responses/500")], at: "/paths/~1widgets/post/responses/429" },
      "none of three operations, once": {
        edits: [
          remove("/paths/~1widgets/post/responses/500"),
          remove("/paths/~1widgets~1{widgetId}/get/responses/500"),
          set("/paths/~1widgets/put", { operationId: "replaceWidgets", responses: { 401: {} } }),
        ],
        at: "/paths/~1widgets/post/responses/429",
        says: /None of the \d operations concerned/,
      },
    },
  },
  "operation-has-429": {
    passes: {
      "an exception": [
        set("/paths/~1widgets/post/x-error-exceptions", [
          { rule: "operation-has-429", reason: "None.", source: "https://docs.example.com" },
        ]),
        remove("/paths/~1widgets/post/responses/429"),
      ],
    },
    fails: {
      "no 429": {
        edits: [remove("/paths/~1widgets/post/responses/429")],
        at: "/paths/~1widgets/post/responses/500",
        says: /createWidget has no 429/,
      },
    },
  },
});
