import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { paramKnown } from "./param-known.ts";

const param = "/components/examples/INVALID_INPUT/value/error/param";

describeRule(paramKnown, {
  passes: {
    "a member of the body": [set(param, "size")],
    "a path that begins with one": [set(param, "body.size[0].unit")],
    "a JSON Pointer": [set(param, "/size/0")],
    "a header, in any case": [set(param, "idempotency-key")],
    "no parameter": [set(param, null)],
    "any name where the body is not described": [set(param, "weight"), set("/components/schemas/Widget", {})],
  },
  fails: {
    "a name that no request has": {
      edits: [set(param, "weight")],
      at: param,
      says: /No request that this response answers has the parameter `weight`/,
    },
    "a name of a request that another response answers": { edits: [set(param, "widgetId")], at: param },
    "a name where the request has no body": {
      edits: [remove("/paths/~1widgets/post/requestBody"), set(param, "size")],
      at: param,
    },
  },
});
