const presets = { type: "array", items: { enum: ["http", "contract", "house"] } } as const;
const rules = { type: "object", additionalProperties: { enum: ["error", "warn", "off"] } } as const;
const strict = { type: "boolean", description: "Whether warnings count as errors." } as const;

/** The JSON Schema of a configuration; its descriptions are for editors. */
export const configSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Configuration of error-contracts",
  type: "object",
  additionalProperties: false,
  required: ["apis"],
  properties: {
    $schema: { type: "string" },
    apis: {
      description: "The APIs by name. A path alone is short for `{ input }`.",
      type: "object",
      minProperties: 1,
      propertyNames: { pattern: "^(?:[A-Za-z][A-Za-z0-9-]*|\\*)$" },
      additionalProperties: {
        type: ["string", "object"],
        minLength: 1,
        additionalProperties: false,
        required: ["input"],
        properties: {
          input: { type: "string", minLength: 1, description: "The OpenAPI document." },
          overlays: {
            type: "array",
            items: { type: "string", minLength: 1 },
            description: "OpenAPI Overlay 1.0 files, applied in order.",
          },
          output: { type: "string", minLength: 1, description: "The folder for generated files." },
          lint: {
            description: "How the lint checks this API, where that differs from the other APIs.",
            type: "object",
            additionalProperties: false,
            properties: { presets, rules, strict },
          },
        },
      },
    },
    lint: {
      type: "object",
      additionalProperties: false,
      properties: {
        presets,
        rules,
        strict,
        baseline: { type: "string", minLength: 1, description: "A file with the findings that are known already." },
      },
    },
  },
} as const;
