import type { JsonObject } from "../../contract/contract.ts";
import { objectOf } from "../../contract/reading/json.ts";
import { walkDocument } from "../../contract/reading/walk-document.ts";

/**
 * Changes in place what Prism's validator cannot compile in the schemas of a document: it would judge nothing of the whole
 * schema.
 * @see https://ajv.js.org/strict-mode.html
 */
export function makeCompilable(document: JsonObject): void {
  walkDocument(document, (kind, schema) => {
    if (kind !== "schema") return;
    // Says nothing without a type in OpenAPI 3.0, and nothing at all in 3.1.
    if (schema.type === undefined) delete schema.nullable;
    if (typeof schema.pattern === "string") {
      const pattern = unicodePattern(schema.pattern);
      if (pattern === undefined) delete schema.pattern;
      else schema.pattern = pattern;
    }
    if (Object.keys(objectOf(schema.patternProperties)).some((pattern) => !isUnicodePattern(pattern))) {
      delete schema.patternProperties;
      // Their names may fit the patterns.
      delete schema.additionalProperties;
      delete schema.unevaluatedProperties;
    }
  });
}

/**
 * A pattern as the flag `u` takes it, which allows an escape before fewer signs; undefined where it cannot be one.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
export function unicodePattern(pattern: string): string | undefined {
  if (isUnicodePattern(pattern)) return pattern;
  const escaped = pattern.replace(/\\([\s\S])/g, (whole, sign: string) =>
    /[-_!"#%&',:;<=>@`~ ]/.test(sign) ? `\\x${sign.charCodeAt(0).toString(16)}` : whole,
  );
  return isUnicodePattern(escaped) ? escaped : undefined;
}

function isUnicodePattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") !== undefined;
  } catch {
    return false;
  }
}
