import type { Contract, Json, JsonObject, Operation } from "../../contract/contract.ts";
import { arrayOf, isObject } from "../../contract/reading/json.ts";
import { memberNode, nodeAt, type ResolvedNode } from "../../contract/reading/resolved-node.ts";
import type { CompiledOperation } from "../answers/compile-operation.ts";
import type { CompiledAnswer } from "../answers/compiled-answer.ts";

/** What an operation does with the resources of a collection, as its path, method and examples say. */
export interface ResourceRole {
  kind: "list" | "create" | "read" | "change" | "remove";
  /** Path template of the collection, such as `/patients`; of a single resource, its own path. */
  collection: string;
  /** The path parameter that holds the id; null for a collection or a single resource. */
  idParameter: string | null;
  /** Names that the id may have in a resource, likeliest first. */
  idNames: readonly string[];
  /** The member of a create request that becomes the id, where the examples show one. */
  idFrom: string | null;
  /** Members of the request body, by all of its examples. */
  requestMembers: readonly string[];
}

/** Where a resource is in a body. */
export interface Located {
  /** Names of the members that lead there. */
  path: readonly string[];
  resource: JsonObject;
  /** The member that holds its id; null for a single resource. */
  idName: string | null;
}

/** Where the resources of a list are in a body. */
export interface LocatedList {
  path: readonly string[];
  items: readonly JsonObject[];
}

/** The roles of a contract's operations; those that are about no resource have none. */
export function resourceRoles(operations: readonly CompiledOperation[]): ReadonlyMap<Operation, ResourceRole> {
  const byPath = Map.groupBy(operations, ({ operation }) => operation.path);
  const itemPaths = new Map<string, string>();
  for (const path of byPath.keys()) {
    const [, collection, parameter] = /^(.+)\/\{([^{}]+)\}$/.exec(path) ?? [];
    if (collection !== undefined && parameter !== undefined) itemPaths.set(collection, parameter);
  }
  const roles = new Map<Operation, ResourceRole>();
  for (const compiled of operations) {
    const role = roleOf(compiled, byPath, itemPaths);
    if (role !== null) roles.set(compiled.operation, role);
  }
  return roles;
}

function roleOf(
  compiled: CompiledOperation,
  byPath: ReadonlyMap<string, readonly CompiledOperation[]>,
  itemPaths: ReadonlyMap<string, string>,
): ResourceRole | null {
  const { operation, issuesTokens } = compiled;
  if (issuesTokens) return null;
  const [, parent, parameter] = /^(.+)\/\{([^{}]+)\}$/.exec(operation.path) ?? [];
  const requestMembers = requestMembersOf(operation);
  if (parent !== undefined && parameter !== undefined) {
    const kind = itemKinds[operation.method];
    const idNames = idNamesOf(parameter, parent);
    return kind === undefined
      ? null
      : { kind, collection: parent, idParameter: parameter, idNames, idFrom: null, requestMembers };
  }
  const collection = operation.path;
  const idNames = idNamesOf(itemPaths.get(collection) ?? "id", collection);
  const common = { collection, idParameter: null, idNames, idFrom: null, requestMembers };
  const siblings = byPath.get(collection) ?? [];
  const list = siblings.find(({ operation: { method } }) => method === "get");
  const lists = list?.answers.some((answer) => locateList(bodyOf(answer), idNames) !== null) === true;
  if (operation.method === "get" && lists) return { ...common, kind: "list" };
  if (operation.method === "post" && (lists || itemPaths.has(collection))) {
    const located = compiled.answers.map((answer) => locate(bodyOf(answer), idNames)).find((found) => found !== null);
    return located === undefined ? null : { ...common, kind: "create", idFrom: idFromOf(operation, compiled, idNames) };
  }
  const changes = siblings.some(({ operation: { method } }) => method === "put" || method === "patch");
  if (!changes || lists) return null;
  const single = { ...common, idNames: [] };
  if (operation.method === "get") return { ...single, kind: "read" };
  return operation.method === "put" || operation.method === "patch" ? { ...single, kind: "change" } : null;
}

const itemKinds: Partial<Record<string, ResourceRole["kind"]>> = {
  get: "read",
  put: "change",
  patch: "change",
  delete: "remove",
};

/** The body of a success, else null. */
function bodyOf({ answer }: CompiledAnswer): Json {
  return answer.code === null && answer.status < 300 ? answer.body : null;
}

/** Names under which a resource may hold the id that a path parameter carries. */
function idNamesOf(parameter: string, collection: string): string[] {
  const segment = collection.split("/").findLast((part) => !part.startsWith("{")) ?? "";
  const singular = segment.replace(/-/g, "_").replace(/ies$/, "y").replace(/s$/, "");
  const last = parameter.split("_").at(-1) ?? parameter;
  return [...new Set([parameter, last, "id", `${singular}_id`, camelCase(`${singular}_id`), "slug", "uuid"])].filter(
    (name) => name !== "",
  );
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The resource in a body: the body itself, or the only place one level deeper that has an id. */
export function locate(body: Json, idNames: readonly string[]): Located | null {
  if (!isObject(body)) return null;
  if (idNames.length === 0) return { path: [], resource: body, idName: null };
  const own = idNameIn(body, idNames);
  if (own !== undefined) return { path: [], resource: body, idName: own };
  for (const [name, member] of Object.entries(body)) {
    const inner = isObject(member) ? idNameIn(member, idNames) : undefined;
    if (isObject(member) && inner !== undefined) return { path: [name], resource: member, idName: inner };
  }
  return null;
}

/** The list of resources in a body that has at least one. */
export function locateList(body: Json, idNames: readonly string[]): LocatedList | null {
  const own = resourcesOf(body, idNames);
  if (own !== null) return { path: [], items: own };
  if (!isObject(body)) return null;
  for (const [name, member] of Object.entries(body)) {
    const items = resourcesOf(member, idNames);
    if (items !== null) return { path: [name], items };
    for (const [inner, deeper] of isObject(member) ? Object.entries(member) : []) {
      const found = resourcesOf(deeper, idNames);
      if (found !== null) return { path: [name, inner], items: found };
    }
  }
  return null;
}

function resourcesOf(value: Json | undefined, idNames: readonly string[]): JsonObject[] | null {
  const items = arrayOf(value).filter(isObject);
  const [first] = items;
  if (first === undefined || !Array.isArray(value) || items.length !== value.length) return null;
  return locate(first, idNames) === null ? null : items;
}

function idNameIn(resource: JsonObject, idNames: readonly string[]): string | undefined {
  return idNames.find((name) => {
    const id = Object.hasOwn(resource, name) ? resource[name] : undefined;
    return (typeof id === "string" && id !== "") || typeof id === "number";
  });
}

function requestExamples({ requestBody }: Operation): JsonObject[] {
  return Object.values(requestBody?.content ?? {})
    .flatMap(({ examples }) => Object.values(examples))
    .filter(isObject);
}

function requestMembersOf(operation: Operation): string[] {
  return [...new Set(requestExamples(operation).flatMap((example) => Object.keys(example)))];
}

/** The member of a request's example with the value that is the id in the answer's example. */
function idFromOf(operation: Operation, compiled: CompiledOperation, idNames: readonly string[]): string | null {
  const ids = compiled.answers.flatMap((answer) => {
    const located = locate(bodyOf(answer), idNames);
    return located === null || located.idName === null ? [] : [located.resource[located.idName]];
  });
  for (const example of requestExamples(operation)) {
    for (const [name, value] of Object.entries(example)) {
      if (typeof value === "string" && ids.includes(value) && /id$|slug$|key$/i.test(name)) return name;
    }
  }
  return null;
}

/** The members that the resource of an answer may have, by its examples and its schema. */
export function membersOf(
  contract: Contract,
  { operation, answers }: CompiledOperation,
  idNames: readonly string[],
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const answer of answers) {
    const body = bodyOf(answer);
    const located = locate(body, idNames);
    const items = located === null ? (locateList(body, idNames)?.items ?? []) : [located.resource];
    for (const item of items) for (const name of Object.keys(item)) names.add(name);
  }
  for (const { status, pointer } of operation.responses) {
    if (typeof status !== "number" || status < 200 || status >= 300) continue;
    const content = memberNode(nodeAt(contract.document, pointer), "content");
    const [mediaType] = isObject(content.value) ? Object.keys(content.value) : [];
    if (mediaType !== undefined) addProperties(memberNode(content, mediaType, "schema"), names, 3);
  }
  return names;
}

/** The properties of a schema, of its parts and of what it wraps. */
function addProperties(schema: ResolvedNode, names: Set<string>, depth: number): void {
  if (depth === 0 || !isObject(schema.value)) return;
  const { properties, allOf, oneOf, anyOf, items } = schema.value;
  if (isObject(properties)) {
    for (const name of Object.keys(properties)) {
      names.add(name);
      addProperties(memberNode(schema, "properties", name), names, depth - 1);
    }
  }
  for (const [keyword, parts] of Object.entries({ allOf, oneOf, anyOf })) {
    arrayOf(parts).forEach((_, index) => {
      addProperties(memberNode(schema, keyword, String(index)), names, depth);
    });
  }
  if (isObject(items)) addProperties(memberNode(schema, "items"), names, depth - 1);
}
