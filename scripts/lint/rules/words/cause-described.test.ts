import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { causeDescribed } from "./cause-described.ts";

describeRule(causeDescribed, {
  fails: {
    "no description": {
      edits: [remove("/components/schemas/NOT_FOUND/description")],
      at: "/components/schemas/NOT_FOUND",
      says: /cause/,
    },
    "the code again": {
      edits: [set("/components/schemas/NOT_FOUND/description", "Not found error.")],
      at: "/components/schemas/NOT_FOUND",
      says: /repeats/,
    },
  },
});
