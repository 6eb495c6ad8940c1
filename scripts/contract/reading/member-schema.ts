import { hasMember, memberPlace, type Place } from "./place.ts";

/** The schema of a member of an object, or of an element of a list, that a schema describes itself. */
export function memberSchema(place: Place, token: string): Place | undefined {
  if (hasMember(memberPlace(place, "properties"), token)) return memberPlace(place, "properties", token);
  if (!/^\d+$/.test(token)) return undefined;
  if (hasMember(memberPlace(place, "prefixItems"), token)) return memberPlace(place, "prefixItems", token);
  return hasMember(place, "items") ? memberPlace(place, "items") : undefined;
}
