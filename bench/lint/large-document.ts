import type { Json, JsonObject } from "../../scripts/contract/contract.ts";
import { isObject, objectOf } from "../../scripts/contract/reading/json.ts";

/**
 * A document of at least so many operations, made of copies of a smaller one: each copy has its own paths and schemas,
 * as other resources would, and all share the responses and codes, as an API does.
 */
export function largeDocument(document: JsonObject, operations: number): JsonObject {
  const schemas = objectOf(objectOf(document.components).schemas);
  const resources = Object.keys(schemas).filter((name) => objectOf(schemas[name])["x-error"] === undefined);
  const large = structuredClone(document);
  const paths = objectOf(large.paths);
  const components = objectOf(objectOf(large.components).schemas);
  for (let copy = 2; countOperations(paths) < operations; copy += 1) {
    const renamed = (value: Json): Json => rename(value, resources, copy);
    for (const [path, item] of Object.entries(objectOf(document.paths))) paths[`/copy${copy}${path}`] = renamed(item);
    for (const name of resources) components[`${name}${copy}`] = renamed(schemas[name] ?? null);
  }
  return large;
}

/** How many operations some paths have. */
export function countOperations(paths: JsonObject): number {
  return Object.values(paths).reduce<number>(
    (sum, item) =>
      sum + Object.values(objectOf(item)).filter((each) => isObject(each) && each.responses !== undefined).length,
    0,
  );
}

function rename(value: Json, resources: readonly string[], copy: number): Json {
  if (Array.isArray(value)) return value.map((member) => rename(member, resources, copy));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key === "operationId" && typeof member === "string") return [key, `${member}${copy}`];
      if (key === "$ref" && typeof member === "string") {
        const name = /^#\/components\/schemas\/([^/]+)$/.exec(member)?.[1];
        return [key, name !== undefined && resources.includes(name) ? `${member}${copy}` : member];
      }
      return [key, rename(member, resources, copy)];
    }),
  );
}
