import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { newKeyPossible } from "./new-key-possible.ts";

const parameters = "/paths/~1widgets/post/parameters";

describeRule(newKeyPossible, {
  passes: {
    "a key with another name": [set(`${parameters}/0/name`, "X-Idempotency-Token")],
    "a key that only its description names": [
      set(`${parameters}/0`, {
        name: "Widgets-Request-Id",
        in: "header",
        description: "The server stores keys for idempotency.",
        schema: { type: "string" },
      }),
    ],
    "a key in the body": [
      set(parameters, []),
      set("/components/schemas/Widget/properties/idempotency_key", { type: "string" }),
    ],
  },
  fails: {
    "no key": {
      edits: [set(parameters, [])],
      at: "/components/schemas/KEY_REUSED/x-error/recovery",
      says: /KEY_REUSED is `new-key`, but no operation/,
    },
    "a key of another operation": {
      edits: [set("/components/schemas/NOT_FOUND/x-error/recovery", "new-key")],
      at: "/components/schemas/NOT_FOUND/x-error/recovery",
    },
  },
});
