import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noAttackerHint } from "./no-attacker-hint.ts";

describeRule(noAttackerHint, {
  passes: {
    "one answer for all": [
      set("/components/examples/INTERNAL_ERROR/value/error/message", "The credential was not accepted."),
    ],
    "prose about it": [set("/components/schemas/UNAUTHORIZED/description", "It never says wrong password.")],
  },
  fails: {
    "a user that exists": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "User exists, but is locked.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a wrong password": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "Wrong password.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a missing user": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "No user with this address.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "an unregistered address": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "This e-mail address is not registered.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
  },
});
