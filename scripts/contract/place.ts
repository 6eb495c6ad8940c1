import type { Json, JsonObject } from "./contract.ts";
import { isObject } from "./json.ts";
import { appendPointer, memberOf, valueAt } from "./json-pointer.ts";

/** A value of a bundle and where it stands, after following its `$ref`. */
export interface Place {
  document: JsonObject;
  value: Json | undefined;
  pointer: string;
}

/**
 * The value at a JSON Pointer of a bundle; a `$ref` is followed to its end, a circular chain ends where it closes.
 * @see https://spec.openapis.org/oas/v3.1.0#reference-object
 */
export function placeAt(document: JsonObject, pointer: string): Place {
  let place: Place = { document, value: valueAt(document, pointer), pointer };
  const seen = new Set<string>();
  while (isObject(place.value) && typeof place.value.$ref === "string" && place.value.$ref.startsWith("#")) {
    const target = place.value.$ref.slice(1);
    if (seen.has(target)) break;
    seen.add(target);
    place = { document, value: valueAt(document, target), pointer: target };
  }
  return place;
}

/** A member of a place, each `$ref` on the way followed. */
export function memberPlace(place: Place, ...tokens: string[]): Place {
  return tokens.reduce((at, token) => placeAt(at.document, appendPointer(at.pointer, token)), place);
}

/** The members of an object or array, in document order, each `$ref` followed. */
export function memberPlaces(place: Place): [name: string, place: Place][] {
  if (typeof place.value !== "object" || place.value === null) return [];
  return Object.keys(place.value).map((name) => [name, memberPlace(place, name)]);
}

/** Whether a place has a member, `$ref`s aside. */
export function hasMember(place: Place, token: string): boolean {
  return memberOf(place.value, token) !== undefined;
}
