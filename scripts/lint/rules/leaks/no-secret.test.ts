import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noSecret } from "./no-secret.ts";

describeRule(noSecret, {
  passes: {
    "a placeholder": [set("/components/examples/INTERNAL_ERROR/value/error/message", "token_example_01 was refused.")],
    "the word alone": [set("/components/examples/INTERNAL_ERROR/value/error/message", "The password is too short.")],
  },
  fails: {
    "a JWT": {
      edits: [
        set(
          "/components/examples/INTERNAL_ERROR/value/error/message",
          "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3",
        ),
      ],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a live key": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "sk_live_9fK2mQ7xLw3RtY8v was refused.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a cloud key": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "AKIAIOSFODNN7EXAMPLQ is unknown.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a private key": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "-----BEGIN RSA PRIVATE KEY-----")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a password": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "password=hunter22x is too short")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a request's example": {
      edits: [
        set(
          "/paths/~1widgets/post/requestBody/content/application~1json/examples/small/value/size",
          "ghp_abcdefghijklmnop1234",
        ),
      ],
      at: "/paths/~1widgets/post/requestBody/content/application~1json/examples/small/value/size",
    },
  },
});
