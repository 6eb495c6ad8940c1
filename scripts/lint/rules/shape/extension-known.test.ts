import { describeRule } from "../../testing/describe-rule.ts";
import { rename, set } from "../../testing/edit.ts";
import { extensionKnown } from "./extension-known.ts";

describeRule(extensionKnown, {
  passes: {
    "an extension of another tool": [set("/info/x-logo", { url: "x" }), set("/x-tagGroups", [])],
    "data of an example": [set("/components/examples/INTERNAL_ERROR/value/x-eror", 1)],
  },
  fails: {
    "a letter less": {
      edits: [rename("/paths/~1widgets/post/x-errors-documented", "x-error-documented")],
      at: "/paths/~1widgets/post/x-error-documented",
      says: /Write `x-errors-documented`/,
    },
    "a schema's": {
      edits: [rename("/components/schemas/NOT_FOUND/x-error", "x-eror")],
      at: "/components/schemas/NOT_FOUND/x-eror",
    },
  },
});
