import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noStackTrace } from "./no-stack-trace.ts";

describeRule(noStackTrace, {
  passes: {
    "a word that is no class": [
      set("/components/examples/INTERNAL_ERROR/value/error/message", "There is no exception to this."),
    ],
  },
  fails: {
    "a JavaScript frame": {
      edits: [
        set("/components/examples/INTERNAL_ERROR/value/error/message", "Failed\n    at render (/widgets/view.js:10:5)"),
      ],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a Java frame": {
      edits: [
        set("/components/examples/INTERNAL_ERROR/value/error/message", "at com.example.View.render(View.java:10)"),
      ],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a Python trace": {
      edits: [
        set(
          "/components/examples/INTERNAL_ERROR/value/error/message",
          'Traceback (most recent call last): File "view.py", line 3',
        ),
      ],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "an exception class": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "NullPointerException in the handler")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a description": {
      edits: [set("/components/schemas/INTERNAL_ERROR/description", "Raised by com.example.view.RenderError.")],
      at: "/components/schemas/INTERNAL_ERROR/description",
    },
  },
});
