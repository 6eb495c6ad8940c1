import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { messageExplains } from "./message-explains.ts";

describeRule(messageExplains, {
  passes: {
    "an example without a message": [remove("/components/examples/NOT_FOUND/value/error/message")],
  },
  fails: {
    "the code": {
      edits: [set("/components/examples/NOT_FOUND/value/error/message", "NOT_FOUND")],
      at: "/components/examples/NOT_FOUND/value/error/message",
    },
    nothing: {
      edits: [set("/components/examples/NOT_FOUND/value/error/message", "")],
      at: "/components/examples/NOT_FOUND/value/error/message",
    },
    "one text for two": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/userMessage", "Treat the widget as out of reach.")],
      at: "/components/schemas/NOT_FOUND/x-error/userMessage",
      says: /developers/,
    },
  },
});
