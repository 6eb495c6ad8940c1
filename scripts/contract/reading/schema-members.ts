import type { Json } from "../contract.ts";
import { isObject } from "./json.ts";
import { hasMember, memberNode, memberNodes, type ResolvedNode } from "./resolved-node.ts";

/** The types of JSON Schema that a schema lets through, as far as it says; empty where it says nothing. */
export function typesOf(schema: ResolvedNode, depth = 0): Set<string> {
  const { value } = schema;
  if (!isObject(value) || depth > 8) return new Set();
  if (value.type !== undefined) return new Set([value.type].flat().map(String));
  if (value.const !== undefined) return new Set([typeOf(value.const)]);
  if (Array.isArray(value.enum)) return new Set(value.enum.map(typeOf));
  const types = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    memberNodes(memberNode(schema, keyword)).flatMap(([, part]) => [...typesOf(part, depth + 1)]),
  );
  if (types.length === 0 && isObject(value.properties)) types.push("object");
  if (types.length === 0 && value.items !== undefined) types.push("array");
  return new Set(types);
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** The members that a schema describes by name, in itself and in what it is composed of. */
export function propertiesOf(schema: ResolvedNode, depth = 0): Map<string, ResolvedNode> {
  const own = new Map(memberNodes(memberNode(schema, "properties")));
  if (depth > 8) return own;
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const [, part] of memberNodes(memberNode(schema, keyword))) {
      for (const [name, member] of propertiesOf(part, depth + 1)) own.set(name, both(own.get(name), member));
    }
  }
  return own;
}

/** Two descriptions of one member as one. */
function both(first: ResolvedNode | undefined, second: ResolvedNode): ResolvedNode {
  if (first === undefined) return second;
  return { ...first, value: { allOf: [first.value ?? true, second.value ?? true] } };
}

/** The schema of a member that an object has beside those that are named, if there is one. */
export const otherMembers = (schema: ResolvedNode): ResolvedNode | undefined =>
  hasMember(schema, "additionalProperties") ? memberNode(schema, "additionalProperties") : undefined;

/** The schema of a list's items, in itself or in what it is composed of. */
export function itemsOf(schema: ResolvedNode, depth = 0): ResolvedNode | undefined {
  if (hasMember(schema, "items")) return memberNode(schema, "items");
  if (depth > 8) return undefined;
  return ["allOf", "anyOf", "oneOf"]
    .flatMap((keyword) => memberNodes(memberNode(schema, keyword)))
    .map(([, part]) => itemsOf(part, depth + 1))
    .find((items) => items !== undefined);
}

/** The members that a schema requires, in itself and in what it is composed of. */
export function requiredOf(schema: ResolvedNode, depth = 0): Set<string> {
  const { value } = schema;
  const own = isObject(value) && Array.isArray(value.required) ? value.required.map(String) : [];
  if (depth > 8) return new Set(own);
  const parts = memberNodes(memberNode(schema, "allOf")).flatMap(([, part]) => [...requiredOf(part, depth + 1)]);
  return new Set([...own, ...parts]);
}

/** The names of the members that a request's body describes, in any of its media types; none where there is no body. */
export function bodyMembers(requestBody: ResolvedNode | null): string[] {
  if (requestBody === null) return [];
  return memberNodes(memberNode(requestBody, "content")).flatMap(([, mediaType]) => [
    ...propertiesOf(memberNode(mediaType, "schema")).keys(),
  ]);
}
