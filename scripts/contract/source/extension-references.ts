import { isObject } from "../reading/json.ts";

/** Members whose own members are named by the author, so that `x-` in front of one makes no extension of it. */
export const nameMaps = new Set([
  ...[
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
    "schemas",
    "responses",
    "parameters",
  ],
  ...[
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
    "paths",
    "webhooks",
  ],
  ...["content", "encoding", "variables", "mapping", "scopes"],
]);
/** Stands for `$ref` in an extension, where it is nobody's business. */
const hiddenName = "\u0000$ref";

/**
 * Hides every `$ref` in the extensions of a parsed file, in place: what it means is known only to whoever reads the
 * extension, so it is neither followed nor checked.
 * @param isRoot Whether the file is the OpenAPI document itself; at the top of any other file `x-` may begin any name.
 * @see https://spec.openapis.org/oas/v3.1.0#specification-extensions
 */
export function hideExtensionReferences(parsed: unknown, isRoot: boolean): void {
  const seen = new Set<object>();
  const walk = (value: unknown, named: boolean): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) for (const member of value) walk(member, false);
    else {
      for (const [key, member] of Object.entries(value)) {
        if (key.startsWith("x-") && !named) rename(member, "$ref", hiddenName);
        else walk(member, nameMaps.has(key) && !named);
      }
    }
  };
  walk(parsed, !isRoot);
}

/** Brings the hidden references of a document back, in place. */
export function showExtensionReferences(document: unknown): void {
  rename(document, hiddenName, "$ref");
}

function rename(value: unknown, from: string, to: string, seen = new Set<object>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (isObject(value) && Object.hasOwn(value, from)) {
    const entries = Object.entries(value);
    for (const [key] of entries) delete value[key];
    for (const [key, member] of entries) value[key === from ? to : key] = member;
  }
  for (const member of Object.values(value)) rename(member, from, to, seen);
}
