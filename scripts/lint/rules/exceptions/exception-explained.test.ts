import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { exceptionExplained } from "./exception-explained.ts";

describeRule(exceptionExplained, {
  passes: {
    "on a schema": [
      set("/components/schemas/NOT_FOUND/x-error-exceptions", [
        { rule: "code-one-status", reason: "Two.", source: "https://docs.example.com" },
      ]),
    ],
  },
  fails: {
    "no reason": {
      edits: [set("/x-error-exceptions", [{ rule: "operation-has-429", source: "https://docs.example.com" }])],
      at: "/x-error-exceptions/0",
      says: /reason/,
    },
    "no source": {
      edits: [set("/x-error-exceptions", [{ rule: "operation-has-429", reason: "None." }])],
      at: "/x-error-exceptions/0",
      says: /source/,
    },
    "a source that is no address": {
      edits: [set("/x-error-exceptions", [{ rule: "operation-has-429", reason: "None.", source: "the docs" }])],
      at: "/x-error-exceptions/0/source",
    },
    "an unknown member": {
      edits: [
        set("/x-error-exceptions", [
          { rule: "operation-has-429", reason: "None.", source: "https://docs.example.com", until: "2030" },
        ]),
      ],
      at: "/x-error-exceptions/0/until",
    },
    "an empty list": { edits: [set("/x-error-exceptions", [])], at: "/x-error-exceptions" },
  },
});
