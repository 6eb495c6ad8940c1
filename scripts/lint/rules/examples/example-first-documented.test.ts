import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { exampleFirstDocumented } from "./example-first-documented.ts";

describeRule(exampleFirstDocumented, {
  passes: {
    "inferred codes only": [set("/components/schemas/NOT_FOUND/x-error/basis", "inferred")],
  },
  fails: {
    "an inferred code first": {
      edits: [set("/components/schemas/UNAUTHORIZED/x-error/basis", "inferred")],
      at: "/components/examples/UNAUTHORIZED",
      says: /TOKEN_EXPIRED/,
    },
  },
});
