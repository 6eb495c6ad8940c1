import type { Json, JsonObject } from "../contract/contract.ts";
import { isObject, objectOf } from "../contract/reading/json.ts";
import { parsePointer, valueAt } from "../contract/reading/json-pointer.ts";
import { type Mutation, mutated } from "./mutation.ts";

/**
 * A document with those responses only that a mutation changed, and what they refer to: whatever is wrong with one of
 * them is wrong in this part, and the rest need not be checked again.
 */
export function reachablePart(document: JsonObject, mutation: Mutation): JsonObject {
  const changed = mutation.map(([pointer]) => componentOf(pointer));
  const responses = Object.keys(objectOf(objectOf(document.components).responses)).map(
    (name) => `/components/responses/${name}`,
  );
  const kept = responses.filter((pointer) => [...reachable(document, pointer)].some((each) => changed.includes(each)));
  const pointers = new Set(kept.flatMap((pointer) => [...reachable(document, pointer)]));
  const part: JsonObject = { ...document, paths: {}, components: {} };
  return [...pointers].reduce((smaller, pointer) => {
    const [, section = ""] = parsePointer(pointer);
    const sections = objectOf(smaller.components);
    const whole: Mutation = sections[section] === undefined ? [[`/components/${section}`, {}]] : [];
    return mutated(smaller, [...whole, [pointer, valueAt(document, pointer) ?? null]]);
  }, part);
}

/** A component, and every component that it refers to at any depth. */
function reachable(document: JsonObject, pointer: string, seen = new Set<string>()): Set<string> {
  if (seen.has(pointer)) return seen;
  seen.add(pointer);
  for (const target of references(valueAt(document, pointer))) reachable(document, componentOf(target), seen);
  return seen;
}

function references(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  const own = typeof value.$ref === "string" && value.$ref.startsWith("#/") ? [value.$ref.slice(1)] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

function componentOf(pointer: string): string {
  return pointer.split("/").slice(0, 4).join("/");
}
