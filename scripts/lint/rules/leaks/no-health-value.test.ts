import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noHealthValue } from "./no-health-value.ts";

describeRule(noHealthValue, {
  passes: {
    "a wait": [set("/components/examples/INTERNAL_ERROR/value/error/message", "Wait 42 seconds.")],
    "a value outside an error": [set("/info/description", "Widgets up to 120 bpm.")],
  },
  fails: {
    "a measured value": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "120/80 mmHg is out of range.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a pulse": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "190 bpm is out of range.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a finding": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "The patient tested positive.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
  },
});
