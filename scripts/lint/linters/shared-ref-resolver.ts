import type { Json, JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { valueAt } from "../../contract/reading/json-pointer.ts";

/** What a dereferenced document is, and which components something refers to. */
interface Dereferenced {
  result: Json;
  /** The part of a dependency graph that Spectral's rules ask for. */
  graph: { overallOrder(): string[] };
  errors: never[];
}

/** How often larger than the document a dereferenced one may be where each object counts as often as it is there. */
const mostGrowth = 20;

/** A document with fewer values than this may always grow to so many. */
const leastValues = 100_000;

/** How many objects and lists may lie within each other before a `$ref` to a schema stays: each needs room on the stack. */
const deepest = 1_000;

/**
 * Puts in the place of each `$ref` of a bundle the very object that it names, where Spectral's own resolver makes a copy
 * for each. A `$ref` that closes a circle stays, as it does there. So does a `$ref` to a schema once the whole has grown too
 * large for rules that visit every path: a chain of schemas grows with the square of its length, and schemas that name
 * the next one twice double with each. Rules still see each of these schemas where it is defined.
 * @param source Where the document was read from, which Spectral puts before each reference.
 * @see https://spec.openapis.org/oas/v3.1.0#reference-object
 */
export function dereference(document: JsonObject, source = ""): Dereferenced {
  const done = new Map<object, Json>();
  const open = new Set<object>();
  const referenced = new Set<string>();
  const sizes = new Map<object, number>();
  let room = Math.max(leastValues, mostGrowth * sizeOf(document));

  function resolved(value: Json): Json {
    if (typeof value !== "object" || value === null) return value;
    if (open.has(value)) return value;
    const known = done.get(value);
    if (known !== undefined) return known;
    open.add(value);
    const result = resolvedParts(value);
    open.delete(value);
    done.set(value, result);
    if (typeof result === "object" && result !== null && !sizes.has(result)) {
      sizes.set(result, 1 + Object.values(result).reduce((sum: number, part) => sum + treeSize(part), 0));
    }
    return result;
  }

  function resolvedParts(value: Json[] | JsonObject): Json {
    if (Array.isArray(value)) return value.map(resolved);
    if (typeof value.$ref === "string" && value.$ref.startsWith("#/")) {
      referenced.add(value.$ref);
      const target = valueAt(document, value.$ref);
      if (target === undefined) return value;
      if (isObject(target) && open.has(target)) return value;
      const mayStay = value.$ref.startsWith("#/components/schemas/");
      if (mayStay && open.size > deepest) return value;
      const result = resolved(target);
      const size = treeSize(result);
      if (mayStay && size > room) return value;
      room -= size;
      return result;
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolved(member)]));
  }

  /** How many values there are in a result, each counted as often as it is there. */
  const treeSize = (value: Json): number => (typeof value === "object" && value !== null ? (sizes.get(value) ?? 1) : 1);

  return {
    result: resolved(document),
    graph: { overallOrder: () => [...referenced].map((reference) => `${source}${reference}`) },
    errors: [],
  };
}

function sizeOf(value: Json): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), 1);
}
