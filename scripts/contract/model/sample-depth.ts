import type { Json, JsonObject } from "../contract.ts";
import { arrayOf, isObject, objectOf } from "../reading/json.ts";
import { resolveReference } from "../reading/resolve-reference.ts";

/** How deep samples are at most, which is what openapi-sampler does by itself. */
const deepest = 15;

/** The most values that a sample may have. */
const mostValues = 20_000;

/** How many values a sample of a schema has, by the levels that it has left. */
const counts = new WeakMap<JsonObject, number[]>();

/**
 * How many levels a sample of a schema may have: fewer where every schema names others several times, so that a sample
 * grows by as much with each level.
 * @param document The bundle that the schema's `$ref`s lead into.
 */
export function sampleDepth(schema: JsonObject, document: JsonObject): number {
  let depth = deepest;
  while (depth > 1 && countValues(schema, document, depth) > mostValues) depth -= 1;
  return depth;
}

function countValues(schema: Json | undefined, document: JsonObject, depth: number): number {
  if (depth === 0 || !isObject(schema)) return 1;
  const known = counts.get(schema) ?? [];
  const count = known[depth];
  if (count !== undefined) return count;
  // A schema that is composed of itself adds nothing.
  known[depth] = 1;
  counts.set(schema, known);
  const inner = [...Object.values(objectOf(schema.properties)), schema.items, schema.additionalProperties];
  const same = [...arrayOf(schema.allOf), arrayOf(schema.oneOf)[0], arrayOf(schema.anyOf)[0]];
  const target = typeof schema.$ref === "string" ? [resolveReference(document, schema)] : [];
  const sum = (parts: readonly (Json | undefined)[], levels: number): number =>
    parts.reduce((total: number, part) => total + (part === undefined ? 0 : countValues(part, document, levels)), 0);
  known[depth] = 1 + sum(inner, depth - 1) + sum([...same, ...target], depth);
  return known[depth];
}
