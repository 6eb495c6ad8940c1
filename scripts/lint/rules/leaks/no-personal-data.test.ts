import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noPersonalData } from "./no-personal-data.ts";

describeRule(noPersonalData, {
  passes: {
    "an address for documentation": [
      set("/components/examples/INTERNAL_ERROR/value/error/message", "person@example.com is locked."),
    ],
    "a fictional number": [set("/components/examples/INTERNAL_ERROR/value/error/message", "+1-555-0100 is invalid.")],
    "a uuid": [
      set("/components/examples/INTERNAL_ERROR/value/error/message", "5f0c7a52-0000-4000-8000-000000000001 is locked."),
    ],
  },
  fails: {
    "an e-mail address": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "jane@widgets.io is locked.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a social security number": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "123-45-6789 is invalid.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a telephone number": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "+44 20 7946 0958 is invalid.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a card": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "4242 4242 4242 4242 was refused.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a medical record": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "MRN 1234567 is locked.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
  },
});
