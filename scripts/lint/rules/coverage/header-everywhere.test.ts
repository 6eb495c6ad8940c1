import { describeRule } from "../../testing/describe-rule.ts";
import { remove, rename, set } from "../../testing/edit.ts";
import { headerEverywhere } from "./header-everywhere.ts";

const header = "/components/responses/NotFound/headers/X-Request-Id";

describeRule(headerEverywhere, {
  passes: {
    "another case": [rename(header, "x-request-id")],
    "two responses without it": [remove(header), remove("/components/responses/Conflict/headers/X-Request-Id")],
    "a header of one response": [set("/components/responses/NotFound/headers/Age", { schema: { type: "integer" } })],
    "a document with few error responses": [remove(header), remove("/paths/~1widgets/post")],
  },
  fails: {
    "one response without it": {
      edits: [remove(header)],
      at: "/components/responses/NotFound/headers",
      says: /no `X-Request-Id`, which all 6 other/,
    },
    "one response without any header": {
      edits: [remove("/components/responses/NotFound/headers")],
      at: "/components/responses/NotFound",
    },
  },
});
