import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { singleUseNotRepeated } from "./single-use-not-repeated.ts";

const get = "/paths/~1widgets~1{widgetId}/get";
const post = "/paths/~1widgets/post";
const code = (description: string) => [{ name: "code", in: "query", description, schema: { type: "string" } }];

describeRule(singleUseNotRepeated, {
  passes: {
    "a code that works once, said": [
      set(`${get}/parameters`, code("It works once.")),
      set(`${get}/x-idempotent`, false),
    ],
    "a POST with a code that works once": [set(`${post}/parameters`, code("Single use."))],
    "a code that works often": [set(`${get}/parameters`, code("It works until it is revoked."))],
  },
  fails: {
    "a code that works once": {
      edits: [set(`${get}/parameters`, code("It works only once."))],
      at: get,
      says: /"code" works once/,
    },
    "a one-time code": { edits: [set(`${get}/parameters`, code("A one-time code."))], at: get },
    "a single-use code": { edits: [set(`${get}/parameters`, code("Single-use."))], at: get },
    true: { edits: [set(`${get}/x-idempotent`, true)], at: `${get}/x-idempotent`, says: /Write `false`/ },
    "a POST": { edits: [set(`${post}/x-idempotent`, false)], at: `${post}/x-idempotent`, says: /no POST is/ },
  },
});
