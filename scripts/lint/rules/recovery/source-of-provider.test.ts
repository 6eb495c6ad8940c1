import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { sourceOfProvider } from "./source-of-provider.ts";

describeRule(sourceOfProvider, {
  passes: {
    "a host beside the documented one": [
      set("/components/schemas/NOT_FOUND/x-error/source", "https://help.example.com/a"),
    ],
  },
  fails: {
    "another home": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/source", "https://other.example.org/errors")],
      at: "/components/schemas/NOT_FOUND/x-error/source",
      says: /example.com/,
    },
    "no https": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/source", "http://docs.example.com/errors")],
      at: "/components/schemas/NOT_FOUND/x-error/source",
      says: /https/,
    },
    "no address": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/source", "the docs")],
      at: "/components/schemas/NOT_FOUND/x-error/source",
    },
  },
});
