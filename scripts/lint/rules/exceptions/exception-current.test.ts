import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { exceptionCurrent } from "./exception-current.ts";

describeRule(exceptionCurrent, {
  passes: {
    "this operation departs": [
      set("/paths/~1widgets/post/x-error-exceptions", [
        { rule: "operation-has-429", reason: "No limit here.", source: "https://docs.example.com/limits" },
      ]),
      remove("/paths/~1widgets/post/responses/429"),
    ],
    "the whole document departs": [
      set("/x-error-exceptions", [
        { rule: "operation-has-429", reason: "No limit here.", source: "https://docs.example.com/limits" },
      ]),
      remove("/paths/~1widgets/post/responses/429"),
    ],
  },
  fails: {
    "nothing departs from the rule": {
      edits: [
        set("/paths/~1widgets/post/x-error-exceptions", [
          { rule: "operation-has-429", reason: "No limit here.", source: "https://docs.example.com/limits" },
        ]),
      ],
      at: "/paths/~1widgets/post/x-error-exceptions/0",
      says: /Take the exception out/,
    },
    "a rule that does not exist": {
      edits: [
        set("/paths/~1widgets/post/x-error-exceptions", [
          { rule: "any-teapot", reason: "None.", source: "https://docs.example.com" },
        ]),
      ],
      at: "/paths/~1widgets/post/x-error-exceptions/0",
      says: /any-teapot/,
    },
    "a rule that allows none": {
      edits: [
        set("/paths/~1widgets/post/x-error-exceptions", [
          { rule: "schema-valid", reason: "Our own keyword.", source: "https://docs.example.com" },
        ]),
      ],
      at: "/paths/~1widgets/post/x-error-exceptions/0",
      says: /`schema-valid` allows no exception/,
    },
    "another operation departs": {
      edits: [
        set("/paths/~1widgets/post/x-error-exceptions", [
          { rule: "operation-has-429", reason: "No limit here.", source: "https://docs.example.com/limits" },
        ]),
        remove("/paths/~1widgets~1{widgetId}/get/responses/429"),
      ],
      at: "/paths/~1widgets/post/x-error-exceptions/0",
    },
  },
});
