import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { anyTooManyRequests } from "./any-too-many-requests.ts";

describeRule(anyTooManyRequests, {
  passes: {
    "an exception": [
      set("/paths/~1widgets/post/x-error-exceptions", [
        { rule: "any-too-many-requests", reason: "None.", source: "https://docs.example.com" },
      ]),
      remove("/paths/~1widgets/post/responses/429"),
    ],
  },
  fails: {
    "no 429": {
      edits: [remove("/paths/~1widgets/post/responses/429")],
      at: "/paths/~1widgets/post/responses",
      says: /createWidget has no 429/,
    },
  },
});
