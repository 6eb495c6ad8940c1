import type { JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { valueAt } from "../../contract/reading/json-pointer.ts";
import { misspelledExtensions } from "../rules/shape/extension-known.ts";

/**
 * A document with each misspelled extension of ours under its right name as well, so that only the misspelled name is
 * reported and not what is missing without it.
 */
export function withMeantExtensions(document: JsonObject): JsonObject {
  const misspelled = misspelledExtensions(document);
  if (misspelled.length === 0) return document;
  const copy = structuredClone(document);
  for (const { pointer, key, meant } of misspelled) {
    const holder = valueAt(copy, pointer.slice(0, pointer.lastIndexOf("/")));
    if (isObject(holder)) holder[meant] ??= holder[key] ?? null;
  }
  return copy;
}
