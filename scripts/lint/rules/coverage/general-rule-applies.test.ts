import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { generalRuleApplies } from "./general-rule-applies.ts";

const where = "/x-errors-general/0/where";
const codes = "/x-errors-general/0/codes";

describeRule(generalRuleApplies, {
  passes: {
    "every condition": [set(where, "all")],
    "a tag": [set("/paths/~1widgets/post/tags", ["Widgets"]), set(where, "Widgets")],
    "a code of some of the operations": [set(where, "all"), set(codes, ["KEY_REUSED", "NOT_FOUND"])],
  },
  fails: {
    "a code that nobody knows": {
      edits: [set(codes, ["UNAUTHORIZED", "GONE"])],
      at: `${codes}/1`,
      says: /no code GONE/,
    },
    "a code of other operations": {
      edits: [set(where, "path-id"), set(codes, ["KEY_REUSED"])],
      at: `${codes}/0`,
      says: /No operation that this rule is about/,
    },
    "another status": { edits: [set(codes, ["UNAUTHORIZED@403"])], at: `${codes}/0` },
    "a tag that no operation has": { edits: [set(where, "Gadgets")], at: where, says: /"Gadgets" is not a condition/ },
    "one of several conditions": {
      edits: [set("/x-errors-general/1/where/0", "anybody")],
      at: "/x-errors-general/1/where",
    },
  },
});
