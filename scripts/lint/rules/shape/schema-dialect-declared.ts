import { isObject } from "../../../contract/reading/json.ts";
import type { Rule } from "../rule.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/**
 * Without a dialect some validators fall back to an older draft, and read `const` lists and closed objects otherwise.
 * @see https://spec.openapis.org/oas/v3.1.0#fixed-fields
 */
export const schemaDialectDeclared: Rule = {
  id: "schema-dialect-declared",
  family: "shape",
  preset: "house",
  summary: "The document declares JSON Schema 2020-12 as the dialect of its schemas.",
  *check({ document }) {
    if (!isObject(document) || document.jsonSchemaDialect === dialect) return;
    const missing = document.jsonSchemaDialect === undefined;
    yield {
      pointer: missing ? "" : "/jsonSchemaDialect",
      message: missing ? "The document declares no `jsonSchemaDialect`" : "The document declares another dialect",
      remedy: `Write \`jsonSchemaDialect: ${dialect}\` at its top.`,
    };
  },
};
