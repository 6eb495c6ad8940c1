import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { envelopeDeclared } from "./envelope-declared.ts";

describeRule(envelopeDeclared, {
  passes: {
    "a field in a header": [set("/x-error-envelope/requestId", "header:X-Request-Id")],
    "a pointer with escapes": [set("/x-error-envelope/code", "/a~1b/c~0d")],
  },
  fails: {
    "no envelope": { edits: [remove("/x-error-envelope")], at: "", says: /x-error-envelope/ },
    "an envelope without a code": {
      edits: [remove("/x-error-envelope/code")],
      at: "/x-error-envelope",
      says: /`code`/,
    },
    "a field that is no pointer": {
      edits: [set("/x-error-envelope/message", "error.message")],
      at: "/x-error-envelope/message",
    },
    "a field that nobody knows": {
      edits: [set("/x-error-envelope/hint", "/error/hint")],
      at: "/x-error-envelope/hint",
      says: /requestId/,
    },
  },
});
