import { describeRule } from "../../testing/describe-rule.ts";
import { remove, rename, set } from "../../testing/edit.ts";
import { inputRejected } from "./input-rejected.ts";

describeRule(inputRejected, {
  passes: {
    "a 422": [rename("/paths/~1widgets/post/responses/400", "422")],
    "only a path": [],
  },
  fails: {
    "a body": {
      edits: [remove("/paths/~1widgets/post/responses/400")],
      at: "/paths/~1widgets/post/responses",
      says: /400 nor 422/,
    },
    "a query": {
      edits: [
        set("/paths/~1widgets~1{widgetId}/get/parameters/-", {
          name: "size",
          in: "query",
          schema: { type: "integer" },
        }),
      ],
      at: "/paths/~1widgets~1{widgetId}/get/responses",
      says: /getWidget/,
    },
  },
});
