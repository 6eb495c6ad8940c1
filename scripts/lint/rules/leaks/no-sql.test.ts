import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noSql } from "./no-sql.ts";

describeRule(noSql, {
  passes: {
    "an ordinary word": [
      set("/components/examples/INTERNAL_ERROR/value/error/message", "Please select one from the list."),
    ],
  },
  fails: {
    "a query": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "Failed: SELECT size FROM widgets")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "an insert": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "INSERT INTO widgets failed.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a constraint": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "duplicate key value in widgets.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a code of a datastore": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "ORA-00942 occurred.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
  },
});
