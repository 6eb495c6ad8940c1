import type { Json, JsonObject } from "../../contract/contract.ts";
import { isObject, objectOf, stringOf, stringsOf } from "../../contract/reading/json.ts";
import { valueAt } from "../../contract/reading/json-pointer.ts";

/** A member of the object that carries a code. */
export interface Member {
  name: string;
  required: boolean;
  /** Its one value, where there is only one. */
  constant: Json | null;
  description: string;
}

/** The members of a code's schema, each with its description. */
export function membersOf(document: JsonObject, schema: JsonObject): Member[] {
  const required = new Set(stringsOf(schema.required));
  return Object.entries(objectOf(schema.properties)).map(([name, property]) => {
    const resolved = resolve(document, property);
    return {
      name,
      required: required.has(name),
      constant: resolved.const ?? null,
      description: stringOf(resolved.description),
    };
  });
}

function resolve(document: JsonObject, property: Json): JsonObject {
  if (!isObject(property) || typeof property.$ref !== "string") return objectOf(property);
  const target = objectOf(valueAt(document, property.$ref));
  const { $ref: _followed, ...beside } = property;
  return { ...target, ...beside };
}
