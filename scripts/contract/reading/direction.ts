import type { Json, JsonObject } from "../contract.ts";
import { arrayOf, isObject, objectOf } from "./json.ts";
import { resolveReference } from "./resolve-reference.ts";

/** Whether a schema is used for what a caller sends, or for what an API answers. */
export type Direction = "request" | "response";

/** What does not travel in a direction. @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4 */
const absentMark = { request: "readOnly", response: "writeOnly" } as const;

/** Keywords that hold schemas by name, in a list, or one. */
const maps = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
const lists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const single = new Set(
  "items contains unevaluatedItems additionalProperties unevaluatedProperties propertyNames not if then else".split(
    " ",
  ),
);

/** Changes each direct subschema of a schema. */
export function mapSubschemas(schema: JsonObject, change: (schema: Json) => Json): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]): [string, Json] => {
      if (maps.has(key) && isObject(value)) {
        return [key, Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]))];
      }
      if (lists.has(key) && Array.isArray(value)) return [key, value.map(change)];
      return [key, single.has(key) ? change(value) : value];
    }),
  );
}

/**
 * A schema as it holds in one direction: a member that is read-only is neither required nor allowed in a request, one
 * that is write-only is neither in a response.
 * @param document The bundle that the schema's `$ref`s lead into.
 * @param absent The schema for a member that is not sent in this direction; the member is left out if undefined.
 */
export function schemaIn(direction: Direction, document: JsonObject, schema: Json, absent?: false): Json {
  if (!isObject(schema)) return schema;
  const names = absentMembers(direction, document, schema);
  const changed = mapSubschemas(schema, (member) => schemaIn(direction, document, member, absent));
  if (names.size === 0) return changed;
  if (Array.isArray(changed.required)) {
    changed.required = changed.required.filter((name) => typeof name !== "string" || !names.has(name));
  }
  if (isObject(changed.properties)) {
    const members = Object.entries(changed.properties).flatMap(([name, member]): [string, Json][] => {
      if (!isAbsent(direction, document, objectOf(schema.properties)[name])) return [[name, member]];
      return absent === undefined ? [] : [[name, absent]];
    });
    changed.properties = Object.fromEntries(members);
  }
  return changed;
}

/** The members of a schema and of what it is composed of that do not travel in a direction. */
export function absentMembers(direction: Direction, document: JsonObject, schema: JsonObject, depth = 0): Set<string> {
  const names = new Set<string>();
  for (const [name, member] of Object.entries(objectOf(schema.properties))) {
    if (isAbsent(direction, document, member)) names.add(name);
  }
  if (depth > 8) return names;
  for (const part of arrayOf(schema.allOf)) {
    for (const name of absentMembers(direction, document, resolveReference(document, part), depth + 1)) names.add(name);
  }
  return names;
}

function isAbsent(direction: Direction, document: JsonObject, member: Json | undefined): boolean {
  const mark = absentMark[direction];
  return objectOf(member)[mark] === true || resolveReference(document, member)[mark] === true;
}

/** The components whose schemas differ between requests and responses, in themselves or in what they refer to. */
export function directionalSchemas(document: JsonObject): Set<string> {
  const schemas = objectOf(objectOf(document.components).schemas);
  const found = new Set<string>();
  const usedBy = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    let isMarked = false;
    const look = (part: Json): Json => {
      if (!isObject(part)) return part;
      isMarked ||= part.readOnly === true || part.writeOnly === true;
      const target = componentOf(part.$ref);
      if (target !== undefined) usedBy.set(target, [...(usedBy.get(target) ?? []), name]);
      mapSubschemas(part, look);
      return part;
    };
    look(schema);
    if (isMarked) found.add(name);
  }
  for (const name of found) for (const user of usedBy.get(name) ?? []) found.add(user);
  return found;
}

/** The name of the component schema that a `$ref` names, if it names one. */
export const componentOf = (reference: Json | undefined): string | undefined =>
  typeof reference === "string"
    ? /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1]?.replaceAll("~1", "/").replaceAll("~0", "~")
    : undefined;
