import type { Json, JsonObject } from "../../contract/contract.ts";
import { sampleOf } from "../../contract/model/sample-body.ts";
import { arrayOf, isObject } from "../../contract/reading/json.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../../contract/reading/resolved-node.ts";
import { itemsOf, propertiesOf, requiredOf, typesOf } from "../../contract/reading/schema-members.ts";

/** A value that nests deeper is shown as it was sent. */
const deepest = 8;

/**
 * A sent value with the members that the answer's schema requires and the request left out, such as read-only ones: each as
 * the example has it, else a sample of its schema. A value that lacks none is returned as it is.
 * @param example What the answer shows in this place; of a list, its first item completes every item.
 * @param schema The schema of this place; without one the value is returned as it is.
 */
export function completed(value: Json, example: Json | undefined, schema: ResolvedNode | undefined, depth = 0): Json {
  if (schema === undefined || value === example || typeof value !== "object" || value === null || depth > deepest) {
    return value;
  }
  const part = objectPart(schema);
  if (Array.isArray(value)) {
    const [first] = arrayOf(example);
    const items = itemsOf(part);
    const list = value.map((item) => completed(item, first, items, depth + 1));
    return list.some((item, index) => item !== value[index]) ? list : value;
  }
  const shown = isObject(example) ? example : {};
  const properties = propertiesOf(part);
  let whole: JsonObject | undefined;
  for (const [name, member] of Object.entries(value)) {
    const complete = completed(member, shown[name], properties.get(name), depth + 1);
    if (complete === member) continue;
    whole ??= { ...value };
    whole[name] = complete;
  }
  for (const name of requiredOf(part)) {
    const of = properties.get(name);
    if (Object.hasOwn(value, name) || (isObject(of?.value) && of.value.writeOnly === true)) continue;
    whole ??= { ...value };
    if (Object.hasOwn(shown, name)) whole[name] = shown[name] ?? null;
    else if (isObject(of?.value)) whole[name] = sampleOf(of.value, of.document, "answer");
  }
  return whole ?? value;
}

/** The schema itself; of a choice in which only one part is an object or a list (`X` or null), that part. */
function objectPart(schema: ResolvedNode): ResolvedNode {
  for (const keyword of ["anyOf", "oneOf"]) {
    const parts = memberNodes(memberNode(schema, keyword))
      .map(([, part]) => part)
      .filter((part) => ["object", "array"].some((type) => typesOf(part).has(type)));
    const [only] = parts;
    if (only !== undefined && parts.length === 1) return only;
  }
  return schema;
}
