import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { docUrlNamesCode } from "./doc-url-names-code.ts";

describeRule(docUrlNamesCode, {
  passes: {
    "an anchor": [
      set("/components/examples/NOT_FOUND/value/error/docUrl", "https://docs.example.com/errors#NOT_FOUND"),
    ],
  },
  fails: {
    "a page for all": {
      edits: [set("/components/examples/NOT_FOUND/value/error/docUrl", "https://docs.example.com/errors")],
      at: "/components/examples/NOT_FOUND/value/error/docUrl",
      says: /#NOT_FOUND/,
    },
    "another code": {
      edits: [set("/components/schemas/NOT_FOUND/properties/docUrl/const", "https://docs.example.com/errors/GONE")],
      at: "/components/schemas/NOT_FOUND/properties/docUrl",
    },
    "another host": {
      edits: [set("/components/examples/NOT_FOUND/value/error/docUrl", "https://docs.exampel.com/errors/NOT_FOUND")],
      at: "/components/examples/NOT_FOUND/value/error/docUrl",
      says: /not on docs\.example\.com/,
    },
    "no https": {
      edits: [set("/components/examples/NOT_FOUND/value/error/docUrl", "http://docs.example.com/errors/NOT_FOUND")],
      at: "/components/examples/NOT_FOUND/value/error/docUrl",
      says: /https/,
    },
  },
});
