import type { Json, JsonObject } from "../contract.ts";
import { isObject } from "./json.ts";
import { followReference } from "./resolved-node.ts";

/** A schema with its own `$ref` followed, as often as one leads to another; an empty schema where one leads nowhere. */
export function resolveReference(document: JsonObject, schema: Json | undefined): JsonObject {
  const { value } = followReference({ document, value: schema, pointer: "", referrer: "" });
  return isObject(value) && typeof value.$ref !== "string" ? value : {};
}
