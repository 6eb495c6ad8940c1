import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { documentedOnce } from "./documented-once.ts";

const listed = "/paths/~1widgets~1{widgetId}/get/x-errors-documented";

describeRule(documentedOnce, {
  passes: {
    "a code that a general rule names for other operations": [
      set("/x-errors-general/0/where", "body"),
      set(listed, ["UNAUTHORIZED"]),
    ],
    "every status of a code of which a general rule names one": [set(listed, ["NOT_FOUND"])],
  },
  fails: {
    "a code that a general rule names": {
      edits: [set(listed, ["INTERNAL_ERROR", "TOKEN_EXPIRED"])],
      at: `${listed}/1`,
      says: /TOKEN_EXPIRED/,
    },
    "a code and status that a general rule names": { edits: [set(listed, ["NOT_FOUND@404"])], at: `${listed}/0` },
    "a status of a code that a general rule names": { edits: [set(listed, ["UNAUTHORIZED@401"])], at: `${listed}/0` },
  },
});
