import { randomBytes, randomUUID } from "node:crypto";
import type { Contract, Json, JsonObject, Operation } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { appendPointer } from "../../contract/reading/json-pointer.ts";
import { nodeAt, type ResolvedNode } from "../../contract/reading/resolved-node.ts";
import { itemsOf, propertiesOf } from "../../contract/reading/schema-members.ts";
import type { CompiledOperation } from "../answers/compile-operation.ts";
import type { CompiledAnswer } from "../answers/compiled-answer.ts";
import type { NamedAnswer } from "../answers/named-answer.ts";
import type { Rejection, RequestContext } from "../checks/request-context.ts";
import { bodyText } from "../request/body-text.ts";
import { createResourceStore, type Resource, type ResourceStore } from "../state/resource-store.ts";
import { completed } from "./complete.ts";
import { createEcho } from "./echo.ts";
import { createKeptBodies } from "./kept-bodies.ts";
import { choosePage, describePage, type Entry } from "./list-page.ts";
import { withLiveTimes } from "./live-times.ts";
import { locate, locateList, membersOf, type ResourceRole, resourceRoles } from "./resource-roles.ts";

/** Resources by the path of their collection, such as `/patients`; a path with parameters is filled. */
export type Seeds = Readonly<Record<string, readonly JsonObject[]>>;

/**
 * The light state of an API, per client: what was created is listed and found, what was changed is changed, what was deleted
 * is gone. No database: ids that nobody created or deleted are found as the contract's example.
 */
export interface Resources {
  /** Refuses a request for a deleted resource, and one that creates what exists. */
  check(context: RequestContext): Rejection | undefined;
  /** The success to answer with, such as 201 for a creation. */
  choose(success: CompiledAnswer, context: RequestContext): CompiledAnswer;
  /** The body for a good request as text, after it has changed the state; null to send the example as it is. */
  body(success: CompiledAnswer, context: RequestContext): string | null;
  /** Forgets the state of a client, or all. */
  reset(client?: string): void;
}

/** The state of an API without state: its examples. */
export const stateless: Resources = {
  check: () => undefined,
  choose: (success) => success,
  body: () => null,
  reset: () => {},
};

/** How the state of an API begins. */
export interface ResourceOptions {
  /** What collections hold at first, in place of the contract's examples. */
  seeds?: Seeds | undefined;
  /** Keep the times of the examples, also where they lie in the past. */
  frozen: boolean;
}

/** Makes the light state of one API. */
export function createResources(
  contract: Contract,
  operations: readonly CompiledOperation[],
  { seeds = {}, frozen }: ResourceOptions,
): Resources {
  const roles = resourceRoles(operations);
  const store = createResourceStore();
  const kept = createKeptBodies();
  /** Found once for each answer: a request would otherwise wait for every `$ref` on the way. */
  const knownSchemas = new WeakMap<NamedAnswer, ResolvedNode>();
  const knownMembers = new WeakMap<NamedAnswer, MemberSchemas>();
  const filledAnswers = new WeakMap<CompiledAnswer, CompiledAnswer>();
  const echo = createEcho(schemaOf);
  const members = new Map<Operation, ReadonlySet<string>>();
  const allowed = (compiled: CompiledOperation, role: ResourceRole) => {
    const known = members.get(compiled.operation) ?? membersOf(contract, compiled, role.idNames);
    members.set(compiled.operation, known);
    return known;
  };
  const lists = new Map(
    operations.flatMap((compiled) => {
      const role = roles.get(compiled.operation);
      return role?.kind === "list" ? [[role.collection, { compiled, role }] as const] : [];
    }),
  );

  /** By the path that has seeds, else by the collection whose examples are the seeds. */
  const foundSeeds = new Map<string, Resource[]>();
  /** What a collection holds before a client changes it. */
  const seedsOf = (role: ResourceRole, path: string): Resource[] => {
    const given = Object.hasOwn(seeds, path) ? seeds[path] : undefined;
    const key = given === undefined ? `examples ${role.collection}` : `seeds ${path}`;
    const known = foundSeeds.get(key) ?? findSeeds(role, given);
    foundSeeds.set(key, known);
    return known;
  };

  const findSeeds = (role: ResourceRole, given: readonly JsonObject[] | undefined): Resource[] => {
    const list = lists.get(role.collection);
    const examples = list === undefined ? [] : exampleItems(list.compiled, role);
    return (given ?? examples).flatMap((item) => {
      const located = locate(item, role.idNames);
      return located === null || located.idName === null
        ? []
        : [{ id: String(item[located.idName] ?? located.resource[located.idName]), members: located.resource }];
    });
  };

  const isSeeded = (path: string) => Object.hasOwn(seeds, path);

  return {
    check(context) {
      const role = roles.get(context.compiled.operation);
      if (role === undefined || role.kind === "list") return undefined;
      const path = fill(role.collection, context.parameters);
      const collection = store.read(context.client, path);
      if (role.idParameter !== null) {
        const id = context.parameters[role.idParameter] ?? "";
        const unknown = isSeeded(path) && collection === undefined && !seedsOf(role, path).some((one) => one.id === id);
        const gone = collection?.deleted.has(id) === true;
        const missing = gone || unknown || (isSeeded(path) && collection?.resources.has(id) === false);
        if (!missing) return undefined;
        const why = gone ? `"${id}" was deleted` : `"${id}" is not among the seeds`;
        return { cause: "unknown-id", why, details: { param: role.idParameter } };
      }
      if (role.kind !== "create" || !documentsConflict(context.compiled)) return undefined;
      const sent = sentMembers(context);
      const existing =
        collection?.resources ?? new Map(isSeeded(path) ? seedsOf(role, path).map((r) => [r.id, r]) : []);
      return duplicateOf(sent, existing.values(), role, isSeeded(path) ? new Set() : seedIds(role, path));
    },
    choose(success, { compiled }) {
      const role = roles.get(compiled.operation);
      if (role?.kind === "list") return filled(success, compiled, role);
      if (role?.kind !== "create") return success;
      return compiled.answers.find(({ answer }) => answer.status === 201 && answer.code === null) ?? success;
    },
    body(success, context) {
      const { status, name, mediaType, body } = success.answer;
      if (body === null || mediaType === null) {
        applyRemoval(context);
        return null;
      }
      if (context.compiled.operation.method !== "get") return makeBody(success, context);
      const key = `${store.version(context.client)} ${status} ${mediaType} ${name} ${context.request.target}`;
      return kept.get(key, context.now, () => makeBody(success, context));
    },
    reset: (client) => store.reset(client),
  };

  function makeBody(success: CompiledAnswer, context: RequestContext): string | null {
    const { answer } = success;
    const echoed = echo(context.compiled, answer, context);
    const role = roles.get(context.compiled.operation);
    const body = role === undefined ? echoed : stateBody(role, success, echoed, context);
    const live = frozen ? body : withLiveTimes(body, context.now);
    return live === answer.body ? null : bodyText(answer.mediaType, live);
  }

  /** The answer in the media type of a success that has a list with resources, else the success itself. */
  function filled(success: CompiledAnswer, { successes }: CompiledOperation, { idNames }: ResourceRole) {
    const known = filledAnswers.get(success);
    if (known !== undefined) return known;
    const found = successes.find(
      ({ answer }) => answer.mediaType === success.answer.mediaType && locateList(answer.body, idNames) !== null,
    );
    filledAnswers.set(success, found ?? success);
    return found ?? success;
  }

  function seedIds(role: ResourceRole, path: string): ReadonlySet<string> {
    return new Set(seedsOf(role, path).map(({ id }) => id));
  }

  function applyRemoval(context: RequestContext): void {
    const role = roles.get(context.compiled.operation);
    if (role?.kind === "remove") remove(role, context);
    if (role?.kind === "change") change(role, {}, context);
  }

  function stateBody(role: ResourceRole, success: CompiledAnswer, echoed: Json, context: RequestContext): Json {
    if (role.kind === "list") return listBody(role, success, echoed, context);
    if (role.kind === "remove") {
      remove(role, context);
      return withId(role, echoed, context);
    }
    const located = locate(echoed, role.idNames);
    if (located === null) return echoed;
    const names = allowed(context.compiled, role);
    const members = () => memberSchemas(context.compiled, success.answer, located.path);
    const resource =
      role.kind === "create"
        ? create(role, success, located.resource, context)
        : role.kind === "change"
          ? change(role, located.resource, context, members())
          : read(role, located.resource, context);
    return replaceAt(echoed, located.path, show(resource, located.resource, names, located.idName, members));
  }

  function read(role: ResourceRole, example: JsonObject, context: RequestContext): Resource {
    const id = idOf(role, context);
    const path = fill(role.collection, context.parameters);
    const known = store.read(context.client, path)?.resources.get(id);
    return known ?? seedsOf(role, path).find((one) => one.id === id) ?? { id, members: example };
  }

  function create(
    role: ResourceRole,
    { answer }: CompiledAnswer,
    example: JsonObject,
    context: RequestContext,
  ): Resource {
    const sent = sentMembers(context);
    const given = role.idFrom === null ? undefined : sent[role.idFrom];
    const path = fill(role.collection, context.parameters);
    const exampleId = locate(answer.body, role.idNames);
    const idExample = exampleId?.idName ? exampleId.resource[exampleId.idName] : undefined;
    const id = typeof given === "string" && given !== "" ? given : newId(idExample, store, context.client, path);
    const now = new Date(context.now).toISOString();
    const live = frozen ? example : withLiveTimes(example, context.now);
    const resource = { id, members: { ...live, ...timesOf(example, now, /creat|updat|modif/i), ...sent } };
    store.change(
      context.client,
      path,
      () => seedsOf(role, path),
      ({ resources, deleted }) => {
        deleted.delete(id);
        resources.set(id, resource);
      },
    );
    return resource;
  }

  function change(role: ResourceRole, example: JsonObject, context: RequestContext, schemas?: MemberSchemas): Resource {
    const id = idOf(role, context);
    const path = fill(role.collection, context.parameters);
    const before = read(role, example, context);
    const sent = sentMembers(context);
    const replaces = context.compiled.operation.method === "put";
    const cleared = replaces ? role.requestMembers.filter((name) => !Object.hasOwn(sent, name)) : [];
    const now = new Date(context.now).toISOString();
    const resource: Resource = {
      id,
      members: {
        ...before.members,
        ...Object.fromEntries(cleared.filter((name) => isNullable(context.compiled, name)).map((name) => [name, null])),
        ...timesOf(example, now, /updat|modif/i),
        ...completedMembers(sent, completedMembers(before.members, example, schemas), schemas),
      },
    };
    store.change(
      context.client,
      path,
      () => (role.idParameter === null ? [] : seedsOf(role, path)),
      ({ resources }) => resources.set(id, resource),
    );
    return resource;
  }

  function remove(role: ResourceRole, context: RequestContext): void {
    const id = idOf(role, context);
    const path = fill(role.collection, context.parameters);
    store.change(
      context.client,
      path,
      () => seedsOf(role, path),
      ({ resources, deleted }) => {
        resources.delete(id);
        deleted.add(id);
      },
    );
  }

  function listBody(role: ResourceRole, { answer }: CompiledAnswer, body: Json, context: RequestContext): Json {
    const located = locateList(body, role.idNames);
    if (located === null) return body;
    const path = fill(role.collection, context.parameters);
    const collection = store.read(context.client, path);
    const resources = collection === undefined ? seedsOf(role, path) : [...collection.resources.values()];
    const [template] = located.items;
    const names = allowed(context.compiled, role);
    const whole = template ?? {};
    const found = locate(whole, role.idNames);
    const [wrapper] = found?.path ?? [];
    const members = () => (wrapper === undefined ? memberSchemas(context.compiled, answer, located.path) : new Map());
    const entries: Entry[] = resources.map((resource) => {
      const item = show(resource, found?.resource ?? whole, names, found?.idName ?? null, members);
      return { id: resource.id, item: wrapper === undefined ? item : { ...whole, [wrapper]: item } };
    });
    const idFilters = new Set([...role.idNames, ...createIdNames(role.collection)]);
    const page = choosePage(entries, context.target.query, context.compiled.operation.parameters, idFilters);
    const items = page.entries.map(({ item }) => item);
    if (!isObject(body)) return items;
    return replaceAt(describePage(body, page, schemaOf(context.compiled, answer)), located.path, items);
  }

  /** The schemas of a resource's members in an answer's body; of a list, of its items' members. */
  function memberSchemas(compiled: CompiledOperation, answer: NamedAnswer, path: readonly string[]): MemberSchemas {
    const known = knownMembers.get(answer);
    if (known !== undefined) return known;
    const whole = schemaOf(compiled, answer);
    const at = path.reduce<ResolvedNode | undefined>((node, name) => node && propertiesOf(node).get(name), whole);
    const found: MemberSchemas = at === undefined ? new Map() : propertiesOf(itemsOf(at) ?? at);
    knownMembers.set(answer, found);
    return found;
  }

  function schemaOf({ operation }: CompiledOperation, answer: NamedAnswer): ResolvedNode | undefined {
    const known = knownSchemas.get(answer);
    if (known !== undefined) return known;
    const { status, mediaType } = answer;
    const response = operation.responses.find((one) => one.status === status);
    if (response === undefined || mediaType === null) return undefined;
    const found = nodeAt(contract.document, appendPointer(response.pointer, "content", mediaType, "schema"));
    knownSchemas.set(answer, found);
    return found;
  }

  /** Members of create requests that become the id. */
  function createIdNames(collection: string): string[] {
    return [...roles.values()].flatMap((role) =>
      role.collection === collection && role.idFrom !== null ? [role.idFrom] : [],
    );
  }
}

function exampleItems({ successes }: CompiledOperation, { idNames }: ResourceRole): readonly JsonObject[] {
  for (const { answer } of successes) {
    const located = locateList(answer.body, idNames);
    if (located !== null) return located.items;
  }
  return [];
}

/** The members of a request's body; of a body that wraps one object, those of the object. */
function sentMembers({ body }: RequestContext): JsonObject {
  const value = "value" in body && isObject(body.value) ? body.value : {};
  const inner = Object.values(value);
  const [only] = inner;
  return inner.length === 1 && isObject(only) && /^[a-z_]+$/i.test(Object.keys(value)[0] ?? "")
    ? { ...value, ...only }
    : value;
}

function idOf(role: ResourceRole, { parameters }: RequestContext): string {
  return role.idParameter === null ? "" : (parameters[role.idParameter] ?? "");
}

function withId(role: ResourceRole, body: Json, context: RequestContext): Json {
  const located = locate(body, role.idNames);
  if (located === null || located.idName === null || role.idParameter === null) return body;
  const id = sameType(idOf(role, context), located.resource[located.idName]);
  return replaceAt(body, located.path, { ...located.resource, [located.idName]: id });
}

/** The schema of each member of a resource, by name. */
type MemberSchemas = ReadonlyMap<string, ResolvedNode>;

function completedMembers(sent: JsonObject, example: JsonObject, schemas: MemberSchemas | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [name, completed(value, example[name], schemas?.get(name))]),
  );
}

/** What answers show of resources, by the answer's example; neither a resource nor an example is ever changed in place. */
const shownResources = new WeakMap<JsonObject, WeakMap<Resource, JsonObject>>();

/** A resource as an answer has a place for it: its known members over the answer's example, completed, with its id. */
function show(
  resource: Resource,
  template: JsonObject,
  names: ReadonlySet<string>,
  idName: string | null,
  schemas: () => MemberSchemas,
): JsonObject {
  if (resource.members === template) {
    const id = idName === null ? undefined : sameType(resource.id, template[idName]);
    return idName === null || id === undefined || template[idName] === id ? template : { ...template, [idName]: id };
  }
  const byResource = shownResources.get(template) ?? new WeakMap<Resource, JsonObject>();
  shownResources.set(template, byResource);
  const before = byResource.get(resource);
  if (before !== undefined) return before;
  const shown: JsonObject = { ...template };
  const known = Object.entries(resource.members).filter(([name]) => names.has(name));
  const nested = known.some(([, value]) => typeof value === "object" && value !== null);
  const described = nested ? schemas() : undefined;
  for (const [name, value] of known) shown[name] = completed(value, template[name], described?.get(name));
  if (idName !== null) shown[idName] = sameType(resource.id, template[idName]);
  byResource.set(resource, shown);
  return shown;
}

function replaceAt(body: Json, path: readonly string[], value: Json): Json {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (!isObject(body)) return body;
  const own = replaceAt(body[name] ?? null, rest, value);
  return body[name] === own ? body : { ...body, [name]: own };
}

/** An id in the type of the example's, which may be a number. */
function sameType(id: string, example: Json | undefined): Json {
  return typeof example === "number" && id !== "" && Number.isFinite(Number(id)) ? Number(id) : id;
}

/** The path of a collection with its parameters filled. */
function fill(template: string, parameters: Readonly<Record<string, string>>): string {
  if (!template.includes("{")) return template;
  return template.replace(/\{([^{}]+)\}/g, (whole, name: string) => parameters[name] ?? whole);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A new id in the form of an example: a number, a UUID, or random letters after the example's prefix. */
function newId(example: Json | undefined, store: ResourceStore, client: string, path: string): string {
  if (typeof example === "number") return String(1000 + (store.read(client, path)?.resources.size ?? 0));
  if (typeof example !== "string" || uuid.test(example)) return randomUUID();
  const at = example.search(/[_-]/);
  return (at === -1 ? "" : example.slice(0, at + 1)) + randomBytes(8).toString("hex");
}

/** Times of the present for the members of an example that say when something was made or changed. */
function timesOf(example: JsonObject, now: string, names: RegExp): JsonObject {
  return Object.fromEntries(
    Object.entries(example).flatMap(([name, value]) =>
      names.test(name) && typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)
        ? [[name, /\.\d/.test(value) ? now : now.replace(/\.\d+Z$/, "Z")]]
        : [],
    ),
  );
}

/** Whether an example of an operation's success shows a member as null. */
function isNullable({ answers }: CompiledOperation, name: string): boolean {
  return answers.some(({ answer: { body, status } }) => status < 300 && isObject(body) && body[name] === null);
}

function documentsConflict({ answers }: CompiledOperation): boolean {
  return answers.some(({ answer }) => answer.status === 409 && answer.code !== null);
}

/** Members by which two resources are the same. */
const naturalKeys = ["email", "slug", "external_id", "externalId", "username"];

function duplicateOf(
  sent: JsonObject,
  existing: Iterable<Resource>,
  role: ResourceRole,
  ignored: ReadonlySet<string>,
): Rejection | undefined {
  for (const { id, members } of existing) {
    // The contract's own examples are no reason to refuse: a request's example would never succeed.
    if (ignored.has(id)) continue;
    if (role.idFrom !== null && sent[role.idFrom] === id) {
      return { cause: "duplicate", why: `"${id}" exists already`, details: { param: role.idFrom } };
    }
    const same = naturalKeys.find((name) => typeof sent[name] === "string" && sent[name] === members[name]);
    if (same !== undefined) return { cause: "duplicate", why: `the ${same} is taken`, details: { param: same } };
  }
  return undefined;
}
