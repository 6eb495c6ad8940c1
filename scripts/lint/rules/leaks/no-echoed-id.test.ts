import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noEchoedId } from "./no-echoed-id.ts";

describeRule(noEchoedId, {
  passes: {
    "an id in a member of its own": [set("/components/examples/NOT_FOUND/value/error/requestId", "widget_example_01")],
  },
  fails: {
    "an id of the path's example": {
      edits: [set("/components/examples/NOT_FOUND/value/error/message", "widget_example_01 was not found.")],
      at: "/components/examples/NOT_FOUND/value/error/message",
      says: /widget_example_01/,
    },
    "a uuid": {
      edits: [
        set(
          "/components/examples/NOT_FOUND/value/error/message",
          "5f0c7a52-0000-4000-8000-000000000001 was not found.",
        ),
      ],
      at: "/components/examples/NOT_FOUND/value/error/message",
    },
    "a place for one": {
      edits: [set("/components/examples/NOT_FOUND/value/error/message", "{widgetId} was not found.")],
      at: "/components/examples/NOT_FOUND/value/error/message",
    },
  },
});
