import { describeRule } from "../../testing/describe-rule.ts";
import { remove, rename, set } from "../../testing/edit.ts";
import { bodilessStatus } from "./bodiless-status.ts";

describeRule(bodilessStatus, {
  passes: {
    "304 without content": [set("/paths/~1widgets~1{widgetId}/get/responses/304", { description: "As you have it." })],
  },
  fails: {
    "204": {
      edits: [set("/paths/~1widgets/post/responses/204", { description: "Done.", content: {} })],
      at: "/paths/~1widgets/post/responses/204/content",
      says: /204/,
    },
    HEAD: {
      edits: [
        rename("/paths/~1widgets/post", "head"),
        remove("/paths/~1widgets/head/responses/400"),
        remove("/paths/~1widgets/head/responses/401"),
        remove("/paths/~1widgets/head/responses/403"),
        remove("/paths/~1widgets/head/responses/409"),
        remove("/paths/~1widgets/head/responses/429"),
        remove("/paths/~1widgets/head/responses/500"),
      ],
      at: "/paths/~1widgets/head/responses/201/content",
      says: /HEAD/,
    },
  },
});
