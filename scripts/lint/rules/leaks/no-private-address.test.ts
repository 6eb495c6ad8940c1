import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noPrivateAddress } from "./no-private-address.ts";

describeRule(noPrivateAddress, {
  passes: {
    "an address for documentation": [
      set("/components/examples/INTERNAL_ERROR/value/error/message", "192.0.2.1 was refused."),
    ],
    "a version": [set("/components/examples/INTERNAL_ERROR/value/error/message", "Version 10.1 is not supported.")],
    "a server of one's own": [set("/servers/0/url", "http://localhost:3000")],
  },
  fails: {
    "10/8": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "No answer from 10.1.2.3.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "192.168/16": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "No answer from 192.168.0.7.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a link-local address": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "GET 169.254.169.254 failed.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "an inner name": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "widgets-db.internal is down.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a local port": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "connect to localhost:5432 failed")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
  },
});
