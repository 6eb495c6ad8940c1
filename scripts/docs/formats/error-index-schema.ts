/** Where the JSON Schema of each API's list of codes is, from the root of the site. */
export const errorIndexSchemaPath = "error-index.schema.json";

/** The number that changes when the list of codes loses a member or a member changes its meaning. */
export const errorIndexVersion = 1;

const text = { type: "string" } as const;

/**
 * The JSON Schema of `<api>/errors/index.json`. Members may be added; readers ignore those that they do not know.
 * @see https://json-schema.org/draft/2020-12
 */
export const errorIndexSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "The error codes of one API",
  type: "object",
  required: ["version", "api", "title", "codes"],
  properties: {
    version: { const: errorIndexVersion },
    api: { ...text, description: "The name of the API in the addresses of the site." },
    title: text,
    codes: {
      type: "array",
      items: {
        type: "object",
        required: ["code", "statuses", "recovery", "meaning", "action", "userMessage", "basis", "operations", "page"],
        properties: {
          code: { ...text, description: "As answers spell it; `$404` and the like for answers without a code." },
          statuses: { type: "array", items: { type: "integer", minimum: 100, maximum: 599 } },
          recovery: { ...text, description: "What a caller should do, such as `backoff`." },
          meaning: text,
          action: { ...text, description: "What the developer does about it; may be empty." },
          userMessage: { ...text, description: "What an end user may be shown; may be empty." },
          basis: { enum: ["documented", "inferred", null], description: "Null where the contract names no sources." },
          docUrl: { type: ["string", "null"], description: "The address that the provider's answers name." },
          operations: {
            type: "array",
            items: {
              type: "object",
              required: ["operationId", "status", "basis"],
              properties: {
                operationId: text,
                status: { type: "integer" },
                basis: {
                  enum: ["documented", "inferred", null],
                  description: "Null where the contract names no sources.",
                },
              },
            },
          },
          page: { ...text, description: "Link to the page of the code, relative to this file." },
          json: { ...text, description: "Link to all facts of the code as JSON." },
          markdown: { ...text, description: "Link to the page as Markdown." },
        },
      },
    },
  },
} as const;
