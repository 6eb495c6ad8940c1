import type { Json, JsonObject } from "../contract.ts";
import { isObject } from "./json.ts";
import { appendPointer, formatPointer, memberOf, parsePointer, valueAt } from "./json-pointer.ts";

/** A value of a bundle and its place, after following its `$ref`. */
export interface ResolvedNode {
  document: JsonObject;
  value: Json | undefined;
  pointer: string;
  /** JSON Pointer of what leads here: of the first `$ref` of the chain, else the place's own. */
  referrer: string;
}

/**
 * The value at a JSON Pointer of a bundle; a `$ref` is followed to its end, a circular chain ends where it closes.
 * @see https://spec.openapis.org/oas/v3.1.0#reference-object
 */
export function nodeAt(document: JsonObject, pointer: string): ResolvedNode {
  return followReference({ document, value: valueAt(document, pointer), pointer, referrer: pointer });
}

/** A member of a place, each `$ref` on the way followed. */
export function memberNode(place: ResolvedNode, ...tokens: string[]): ResolvedNode {
  let at = place;
  for (const token of tokens) {
    const pointer = appendPointer(at.pointer, token);
    at = followReference({ document: at.document, value: memberOf(at.value, token), pointer, referrer: pointer });
  }
  return at;
}

/** The end of a place's chain of `$ref`s. */
export function followReference(start: ResolvedNode): ResolvedNode {
  let place = start;
  let seen: Set<string> | undefined;
  while (isObject(place.value) && typeof place.value.$ref === "string" && /^#(?:\/|$)/.test(place.value.$ref)) {
    const target = formatPointer(parsePointer(place.value.$ref));
    seen ??= new Set();
    if (seen.has(target)) break;
    seen.add(target);
    place = { ...place, value: valueAt(place.document, target), pointer: target };
  }
  return place;
}

/** The members of an object or array, in document order, each `$ref` followed. */
export function memberNodes(place: ResolvedNode): [name: string, place: ResolvedNode][] {
  if (typeof place.value !== "object" || place.value === null) return [];
  return Object.keys(place.value).map((name) => [name, memberNode(place, name)]);
}

/** Whether a place has a member, `$ref`s aside. */
export function hasMember(place: ResolvedNode, token: string): boolean {
  return memberOf(place.value, token) !== undefined;
}

/** JSON Pointer of a place's member; of the place itself where it has no such member. */
export function memberPointer(place: ResolvedNode, token: string): string {
  return hasMember(place, token) ? appendPointer(place.pointer, token) : place.pointer;
}
