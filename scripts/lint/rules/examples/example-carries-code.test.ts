import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { exampleCarriesCode } from "./example-carries-code.ts";

describeRule(exampleCarriesCode, {
  passes: {
    "a redirect that succeeds": {
      edits: [
        set("/components/responses/Denied/headers/Location/examples/approved", {
          summary: "Allowed",
          value: "https://app.example.com/callback?code=1",
        }),
      ],
      sample: "sign-in",
    },
  },
  fails: {
    "no code": {
      edits: [remove("/components/examples/NOT_FOUND/value/error/code")],
      at: "/components/examples/NOT_FOUND",
      says: /error\/code/,
    },
    "a code that is neither a text nor a whole number": {
      edits: [set("/components/examples/NOT_FOUND/value/error/code", { name: "NOT_FOUND" })],
      at: "/components/examples/NOT_FOUND/value/error/code",
    },
    "another envelope": {
      edits: [set("/components/examples/NOT_FOUND/value", { code: "NOT_FOUND" })],
      at: "/components/examples/NOT_FOUND",
    },
  },
});
