import { valueAt } from "../../../contract/reading/json-pointer.ts";
import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { sampleContract } from "../../testing/sample-contracts.ts";
import { textUnique } from "./text-unique.ts";

const copied = (pointer: string) => valueAt(sampleContract("widgets"), pointer) ?? "";

describeRule(textUnique, {
  fails: {
    "a description of another code": {
      edits: [
        set("/components/schemas/INTERNAL_ERROR/description", copied("/components/schemas/NOT_FOUND/description")),
      ],
      at: "…/description",
      says: /is that of/,
    },
    "a message of another code, at the message": {
      edits: [
        set("/components/examples/INTERNAL_ERROR/value/error/message", "Slow down."),
        set("/components/examples/NOT_FOUND/value/error/message", "Slow down."),
      ],
      at: "…/value/error/message",
    },
  },
});
