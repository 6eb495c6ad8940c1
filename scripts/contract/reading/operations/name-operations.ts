import type { JsonObject, Method } from "../../contract.ts";
import { isObject, objectOf, stringOf } from "../json.ts";
import { hasMember, memberNode, memberNodes, nodeAt } from "../resolved-node.ts";
import { methods } from "./methods.ts";

/**
 * A document whose operations all have an operationId: where one has none it gets the one of `operationNames`. The
 * document itself is left as it is.
 * @see https://spec.openapis.org/oas/v3.1.0#operation-object
 */
export function nameOperations(document: JsonObject): JsonObject {
  const names = operationNames(document);
  return names.size === 0 ? document : withNames(document, names);
}

/**
 * Names for the Operation Objects that have no operationId: made of method and path, and numbered where that name is
 * taken.
 */
export function operationNames(document: JsonObject): Map<object, string> {
  const items = memberNodes(memberNode(nodeAt(document, ""), "paths")).filter(([path]) => path.startsWith("/"));
  const operations = items.flatMap(([path, item]) =>
    methods
      .filter((method) => hasMember(item, method))
      .map((method) => ({ path, method, place: memberNode(item, method) })),
  );
  const taken = new Set(operations.map(({ place }) => stringOf(objectOf(place.value).operationId)));
  const names = new Map<object, string>();
  for (const { path, method, place } of operations) {
    if (!isObject(place.value) || stringOf(place.value.operationId) !== "" || names.has(place.value)) continue;
    const name = freeName(operationName(method, path), taken);
    taken.add(name);
    names.set(place.value, name);
  }
  return names;
}

/** `getOrdersId` for `GET /orders/{id}`. */
function operationName(method: Method, path: string): string {
  const words = path.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return method + words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

/** A copy of a document down to its operations, of which some get a name; what lies deeper is shared. */
function withNames(document: JsonObject, names: ReadonlyMap<object, string>): JsonObject {
  const named = (item: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(item).map(([key, value]) => {
        const name = isObject(value) ? names.get(value) : undefined;
        return [key, name === undefined ? value : { operationId: name, ...objectOf(value) }];
      }),
    );
  const items = (holder: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(holder).map(([key, value]) => [key, isObject(value) ? named(value) : value]));
  return {
    ...document,
    ...(isObject(document.paths) && { paths: items(document.paths) }),
    ...(isObject(document.components) && {
      components: {
        ...document.components,
        ...(isObject(document.components.pathItems) && { pathItems: items(document.components.pathItems) }),
      },
    }),
  };
}
