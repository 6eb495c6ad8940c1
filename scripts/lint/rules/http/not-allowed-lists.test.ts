import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { notAllowedLists } from "./not-allowed-lists.ts";

describeRule(notAllowedLists, {
  passes: {
    Allow: [
      set("/paths/~1widgets/post/responses/405", {
        description: "No.",
        headers: { allow: { schema: { type: "string" }, example: "POST" } },
      }),
    ],
  },
  fails: {
    "no Allow": {
      edits: [set("/paths/~1widgets/post/responses/405", { description: "No." })],
      at: "/paths/~1widgets/post/responses/405",
      says: /Allow/,
    },
  },
});
