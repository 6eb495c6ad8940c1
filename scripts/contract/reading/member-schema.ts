import { hasMember, memberNode, type ResolvedNode } from "./resolved-node.ts";

/** The schema of a member of an object, or of an element of a list, that a schema describes itself. */
export function memberSchema(place: ResolvedNode, token: string): ResolvedNode | undefined {
  if (hasMember(memberNode(place, "properties"), token)) return memberNode(place, "properties", token);
  if (!/^\d+$/.test(token)) return undefined;
  if (hasMember(memberNode(place, "prefixItems"), token)) return memberNode(place, "prefixItems", token);
  return hasMember(place, "items") ? memberNode(place, "items") : undefined;
}
