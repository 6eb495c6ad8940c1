import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { noUnusedCode } from "./no-unused-code.ts";

describeRule(noUnusedCode, {
  passes: {
    "a schema that is no code": [set("/components/schemas/Unused", { type: "object" })],
  },
  fails: {
    "a response that no operation names": {
      edits: [remove("/paths/~1widgets/post/responses/409")],
      at: "/components/schemas/KEY_REUSED",
      says: /KEY_REUSED/,
    },
    "a code that no list names": {
      edits: [remove("/components/responses/Unauthorized/content/application~1json/schema/properties/error/oneOf/1")],
      at: "/components/schemas/TOKEN_EXPIRED",
    },
  },
});
