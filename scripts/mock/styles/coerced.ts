import type { Json } from "../../contract/contract.ts";
import type { ResolvedNode } from "../../contract/reading/resolved-node.ts";
import { typesOf } from "../../contract/reading/schema-members.ts";

/** A text as the value that a schema wants; the text itself where it is not one. */
export function coerced(text: string, schema: ResolvedNode | undefined): Json {
  if (schema === undefined) return text;
  const types = typesOf(schema);
  if (types.has("string")) return text;
  const isNumber = types.has("number") || types.has("integer");
  if (isNumber && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (types.has("boolean") && /^(?:true|false)$/.test(text)) return text === "true";
  return types.has("null") && (text === "" || text === "null") ? null : text;
}
