import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noFilePath } from "./no-file-path.ts";

describeRule(noFilePath, {
  passes: {
    "a path of the API": [
      set("/components/examples/INTERNAL_ERROR/value/error/message", "There is nothing at /v1/widgets."),
    ],
    "an address": [
      set(
        "/components/examples/INTERNAL_ERROR/value/error/message",
        "See https://docs.example.com/etc/errors for more.",
      ),
    ],
  },
  fails: {
    "a Unix path": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "Could not open /var/lib/widgets/data")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a Windows path": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "Could not open C:\\Widgets\\data.txt")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a file with its line": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "Failed in handler.ts:42")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a summary": {
      edits: [set("/components/examples/INTERNAL_ERROR/summary", "Missing /home/widgets/secrets")],
      at: "/components/examples/INTERNAL_ERROR/summary",
    },
  },
});
