import { alternatives } from "../reading/errors/codes.ts";
import { objectOf } from "../reading/json.ts";
import { appendPointer } from "../reading/json-pointer.ts";
import { hasMember, memberNode, memberNodes, type ResolvedNode } from "../reading/resolved-node.ts";

/** How deep a body may hold its code. */
const deepest = 4;

/**
 * Where the bodies of a document have their codes, whatever its envelope says: the member that has another constant in
 * each schema with `x-error`. Undefined if no member has, or if several have.
 * @param bodies The schemas of the error bodies.
 */
export function meantCodePointer(bodies: readonly ResolvedNode[]): string | undefined {
  const holders = new Map<string, { path: string[]; place: ResolvedNode }>();
  for (const body of bodies) {
    for (const found of codeHolders(body, [])) holders.set(found.place.pointer, found);
  }
  const constants = new Map<string, string[]>();
  for (const { path, place } of holders.values()) {
    for (const [member, { value }] of memberNodes(memberNode(place, "properties"))) {
      const constant = objectOf(value).const;
      if (constant === undefined) continue;
      const pointer = appendPointer("", ...path, member);
      constants.set(pointer, [...(constants.get(pointer) ?? []), JSON.stringify(constant)]);
    }
  }
  const [pointer, ...others] = [...constants]
    .filter(([, values]) => values.length === holders.size && new Set(values).size === values.length)
    .map(([found]) => found);
  return others.length === 0 ? pointer : undefined;
}

/** The schemas with `x-error` in a body, with the members that lead to them. */
function codeHolders(schema: ResolvedNode, path: string[]): { path: string[]; place: ResolvedNode }[] {
  return alternatives(schema).flatMap((place) => {
    if (hasMember(place, "x-error")) return [{ path, place }];
    if (path.length === deepest) return [];
    const members = memberNodes(memberNode(place, "properties"));
    return members.flatMap(([name, member]) => codeHolders(member, [...path, name]));
  });
}
