import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { credentialCodeSecured } from "./credential-code-secured.ts";

const read = "/paths/~1widgets~1{widgetId}/get";
const recovery = "/components/schemas/TOKEN_EXPIRED/x-error/recovery";

describeRule(credentialCodeSecured, {
  passes: {
    "security that is optional": [set(`${read}/security`, [{}, { account: [] }])],
    "a token in a parameter": [set(`${read}/security`, []), set(`${read}/parameters/0/name`, "accessToken")],
    "a 401 of a sign-in, which no secured operations share": [
      set(`${read}/security`, []),
      set(recovery, "reauthorize"),
    ],
  },
  fails: {
    "an operation that became public": {
      edits: [set(`${read}/security`, [])],
      at: `${read}/security`,
      says: /getWidget takes no credential/,
    },
    "a 401 of three secured operations": {
      edits: [
        set(recovery, "reauthorize"),
        ...["a", "b", "c"].map((name) =>
          set(`/paths/~1${name}`, {
            get: { operationId: name, responses: { 401: { $ref: "#/components/responses/Unauthorized" } } },
          }),
        ),
        set(`${read}/security`, []),
      ],
      at: `${read}/security`,
    },
    "a document without security": {
      edits: [
        set("/security", []),
        set("/paths/~1open", {
          get: { operationId: "open", responses: { 401: { $ref: "#/components/responses/Unauthorized" } } },
        }),
      ],
      at: "/paths/~1open/get/responses/401",
    },
  },
});
