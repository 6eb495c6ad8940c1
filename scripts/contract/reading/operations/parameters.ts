import { objectOf, stringOf } from "../json.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../resolved-node.ts";

/**
 * The parameters of an operation: its own, and those of its path that it does not override.
 * @see https://spec.openapis.org/oas/v3.1.0#parameter-object
 */
export function parameterNodes(pathItem: ResolvedNode, operation: ResolvedNode): ResolvedNode[] {
  const parameters = new Map<string, ResolvedNode>();
  for (const holder of [pathItem, operation]) {
    for (const [, place] of memberNodes(memberNode(holder, "parameters"))) {
      const value = objectOf(place.value);
      parameters.set(`${stringOf(value.in, "query")} ${stringOf(value.name)}`, place);
    }
  }
  return [...parameters.values()];
}
