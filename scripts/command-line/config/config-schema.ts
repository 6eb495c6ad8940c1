const presets = { type: "array", items: { enum: ["http", "contract", "house"] } } as const;
const rules = { type: "object", additionalProperties: { enum: ["error", "warn", "off"] } } as const;
/** A colour as CSS writes it with six digits. */
export const colourPattern = "^#[0-9A-Fa-f]{6}$";

const colour = { type: "string", pattern: colourPattern } as const;
const text = { type: "string", minLength: 1 } as const;
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
    allowOutside: {
      description: "Folders that a `$ref` may lead to, beside the configuration's own.",
      type: "array",
      items: { type: "string", minLength: 1 },
    },
    docs: {
      description: "How the reference site looks.",
      type: "object",
      additionalProperties: false,
      properties: {
        name: { ...text, description: "The name in the header of each page." },
        accent: {
          description: "Colour of links and marks, such as `#0b6e4f`, or one for light and one for dark paper.",
          type: ["string", "object"],
          pattern: colour.pattern,
          additionalProperties: false,
          required: ["light", "dark"],
          properties: { light: colour, dark: colour },
        },
        logo: {
          ...text,
          pattern: "\\.(?:svg|png|SVG|PNG)$",
          description: "An SVG or PNG file, which is the icon too.",
        },
        guides: { ...text, description: "A folder of guides, whose README.md lists them." },
        notice: { ...text, description: "A sentence for the footer of each page." },
      },
    },
  },
} as const;
