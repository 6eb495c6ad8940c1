import type { Json, JsonObject } from "../../contract/contract.ts";

/** A schema with its own `$ref` followed, as often as one leads to another; an empty schema where one leads nowhere. */
export function resolveReference(document: JsonObject, schema: Json | undefined): JsonObject {
  let value: Json | undefined = schema;
  for (let depth = 0; depth < 32; depth += 1) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
    const { $ref } = value;
    if (typeof $ref !== "string") return value;
    value = $ref
      .split("/")
      .slice(1)
      .reduce<Json | undefined>(
        (node, token) => member(node, token.replaceAll("~1", "/").replaceAll("~0", "~")),
        document,
      );
  }
  return {};
}

function member(node: Json | undefined, name: string): Json | undefined {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return undefined;
  return Object.hasOwn(node, name) ? node[name] : undefined;
}
