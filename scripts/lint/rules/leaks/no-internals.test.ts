import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noInternals } from "./no-internals.ts";

describeRule(noInternals, {
  passes: {
    "a product outside an error": [set("/info/description", "Widgets for PostgreSQL.")],
  },
  fails: {
    "a datastore": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "PostgreSQL did not answer.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "a framework": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "Hibernate could not flush.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "an error of the machine": {
      edits: [set("/components/examples/INTERNAL_ERROR/value/error/message", "Request failed: ECONNRESET.")],
      at: "/components/examples/INTERNAL_ERROR/value/error/message",
    },
    "an action": {
      edits: [
        set("/components/schemas/INTERNAL_ERROR/x-error/action", "Wait until Kafka is back where repeating is safe."),
      ],
      at: "/components/schemas/INTERNAL_ERROR/x-error/action",
    },
  },
});
