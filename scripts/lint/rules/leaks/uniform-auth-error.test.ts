import { describeRule } from "../../testing/describe-rule.ts";
import { remove, set } from "../../testing/edit.ts";
import { uniformAuthError } from "./uniform-auth-error.ts";

describeRule(uniformAuthError, {
  passes: {
    "another request id": [
      set("/paths/~1widgets/post/responses/404", {
        description: "No shelf.",
        content: {
          "application/json": {
            schema: { type: "object", properties: { error: { oneOf: [{ $ref: "#/components/schemas/NOT_FOUND" }] } } },
            examples: {
              NOT_FOUND: {
                summary: "No shelf",
                value: {
                  error: {
                    code: "NOT_FOUND",
                    message: "The widget was not found.",
                    requestId: "req_example_02",
                    docUrl: "https://docs.example.com/errors/NOT_FOUND",
                  },
                },
              },
            },
          },
        },
      }),
    ],
    "a code that promises nothing": [
      remove("/components/schemas/NOT_FOUND/x-error/sameBody"),
      set("/components/schemas/NOT_FOUND/properties/requiredScope", { type: "string" }),
    ],
  },
  fails: {
    "another text elsewhere": {
      edits: [
        set("/paths/~1widgets/post/responses/404", {
          description: "No shelf.",
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { error: { oneOf: [{ $ref: "#/components/schemas/NOT_FOUND" }] } },
              },
              examples: {
                NOT_FOUND: {
                  summary: "No shelf",
                  value: {
                    error: {
                      code: "NOT_FOUND",
                      message: "There is no shelf.",
                      docUrl: "https://docs.example.com/errors/NOT_FOUND",
                    },
                  },
                },
              },
            },
          },
        }),
      ],
      at: "…/examples/NOT_FOUND",
      says: /different/,
    },
    "a member that tells": {
      edits: [set("/components/schemas/NOT_FOUND/properties/requiredScope", { type: "string" })],
      at: "/components/schemas/NOT_FOUND/x-error/sameBody",
      says: /requiredScope/,
    },
  },
});
