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

/**
 * Puts in the place of each `$ref` of a bundle the very object that it names, where Spectral's own resolver makes a copy
 * for each. A `$ref` that closes a circle stays, as it does there.
 * @param source Where the document was read from, which Spectral puts before each reference.
 * @see https://spec.openapis.org/oas/v3.1.0#reference-object
 */
export function dereference(document: JsonObject, source = ""): Dereferenced {
  const done = new Map<object, Json>();
  const open = new Set<object>();
  const referenced = new Set<string>();

  function resolved(value: Json): Json {
    if (typeof value !== "object" || value === null) return value;
    if (open.has(value)) return value;
    const known = done.get(value);
    if (known !== undefined) return known;
    open.add(value);
    const result = resolvedParts(value);
    open.delete(value);
    done.set(value, result);
    return result;
  }

  function resolvedParts(value: Json[] | JsonObject): Json {
    if (Array.isArray(value)) return value.map(resolved);
    if (typeof value.$ref === "string" && value.$ref.startsWith("#/")) {
      referenced.add(value.$ref);
      const target = valueAt(document, value.$ref);
      if (target === undefined) return value;
      return isObject(target) && open.has(target) ? value : resolved(target);
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolved(member)]));
  }

  return {
    result: resolved(document),
    graph: { overallOrder: () => [...referenced].map((reference) => `${source}${reference}`) },
    errors: [],
  };
}
