import { describeRule } from "../../testing/describe-rule.ts";
import { remove, rename, set } from "../../testing/edit.ts";
import { pathNotFound } from "./path-not-found.ts";

describeRule(pathNotFound, {
  passes: {
    "a 410": [rename("/paths/~1widgets~1{widgetId}/get/responses/404", "410")],
    "a list of values": [
      set("/paths/~1widgets~1{widgetId}/get/parameters/0/schema", { enum: ["a", "b"] }),
      remove("/paths/~1widgets~1{widgetId}/get/responses/404"),
    ],
  },
  fails: {
    "no 404": {
      edits: [remove("/paths/~1widgets~1{widgetId}/get/responses/404")],
      at: "/paths/~1widgets~1{widgetId}/get/responses",
      says: /getWidget/,
    },
  },
});
