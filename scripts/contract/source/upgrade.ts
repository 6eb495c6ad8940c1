import { upgradeFromThreeToThreeOne } from "@scalar/openapi-upgrader/3.0-to-3.1";
import type { JsonObject } from "../contract.ts";

/** Whether a document is OpenAPI 3.0. */
const isThreeZero = ({ openapi }: JsonObject): boolean => /^3\.0\b/.test(String(openapi));

/**
 * An OpenAPI 3.0 document as one of 3.1, and any other as it is. Nearly every value keeps its place, so that its JSON
 * Pointer still leads to where it is written; the source map knows the others.
 * @see https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0
 */
export function upgraded(document: JsonObject): JsonObject {
  // The upgrader gives an object for an object.
  return isThreeZero(document) ? (upgradeFromThreeToThreeOne(document) as JsonObject) : document;
}
