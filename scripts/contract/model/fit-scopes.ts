import type { Envelope, Json, JsonObject } from "../contract.ts";
import { bodyTokens, headerName } from "../reading/errors/envelope.ts";
import { isObject, objectOf } from "../reading/json.ts";
import { appendPointer, parsePointer, valueAt } from "../reading/json-pointer.ts";
import { methods } from "../reading/operations/methods.ts";
import { hasMember, memberNode, memberNodes, nodeAt, type ResolvedNode } from "../reading/resolved-node.ts";
import { scopesOf } from "./required-scopes.ts";

/**
 * The scope that an example shows where no scope of the operation is documented. It is not a scope of any API: a caller
 * that asks for it finds out at once.
 */
export const scopePlaceholder = "example:scope";

/** A document whose examples name the scope of the operation that they are shown for. */
export interface FittedDocument {
  document: JsonObject;
  /** The pointer that the same value has in the document as it was before. */
  originOf(pointer: string): string;
}

/**
 * Makes the examples of a missing scope true of each operation. A response that operations share shows one scope, which
 * is wrong for most of them; so each operation whose scope is another one gets a response of its own, shared by those
 * with the same scope, that differs in that value only. What reads the result, a plain OpenAPI tool too, shows the
 * right scope.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3
 */
export function fitScopes(document: JsonObject, envelopes: readonly Envelope[]): FittedDocument {
  const origins = new Map<string, string>();
  const originOf = (pointer: string): string => {
    for (const [made, origin] of origins) {
      if (pointer === made || pointer.startsWith(`${made}/`)) return origin + pointer.slice(made.length);
    }
    return pointer;
  };
  const place = envelopes.find(({ requiredScope }) => requiredScope !== undefined)?.requiredScope;
  if (place === undefined) return { document, originOf };

  const fitted = structuredClone(document);
  const components = objectOf(objectOf(fitted.components).responses);
  const madeBy = new Map<string, string>();
  for (const [, pathItem] of memberNodes(memberNode(nodeAt(document, ""), "paths"))) {
    for (const method of methods) {
      if (!hasMember(pathItem, method)) continue;
      const operation = memberNode(pathItem, method);
      const scope = scopesOf(pathItem, operation, document).join(" ");
      if (scope === "") continue;
      const responses = memberNode(operation, "responses");
      for (const [key, response] of memberNodes(responses)) {
        const own = withScope(response, place, scope);
        if (own === undefined) continue;
        const holder = objectOf(valueAt(fitted, responses.pointer));
        const [section, kind, name = ""] = parsePointer(response.pointer);
        if (section !== "components" || kind !== "responses") {
          holder[key] = own;
          continue;
        }
        const variant = `${name}\n${scope}`;
        const ownName = madeBy.get(variant) ?? freeName(`${name}.${scope.replace(/[^\w.-]+/g, "-")}`, components);
        madeBy.set(variant, ownName);
        components[ownName] = own;
        origins.set(appendPointer("/components/responses", ownName), response.pointer);
        holder[key] = { $ref: `#${appendPointer("/components/responses", ownName)}` };
      }
    }
  }
  if (origins.size > 0) dropUnused(fitted, document);
  return { document: fitted, originOf };
}

/** Takes out the components that only the replaced responses referred to: other tools refuse what nothing uses. */
function dropUnused(fitted: JsonObject, document: JsonObject): void {
  const before = referencesOf(document);
  for (;;) {
    const after = referencesOf(fitted);
    const unused = [...before].filter((reference) => !after.has(reference) && remove(fitted, reference));
    if (unused.length === 0) return;
  }
}

/** Removes a component; false where there is none. */
function remove(document: JsonObject, reference: string): boolean {
  const [components = "", kind = "", name = "", ...rest] = parsePointer(reference.replace(/^#/, ""));
  const holder = objectOf(objectOf(document[components])[kind]);
  if (components !== "components" || rest.length > 0 || !Object.hasOwn(holder, name)) return false;
  delete holder[name];
  return true;
}

function referencesOf(value: Json, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) referencesOf(item, found);
  if (!isObject(value)) return found;
  if (typeof value.$ref === "string") found.add(value.$ref);
  for (const member of Object.values(value)) referencesOf(member, found);
  return found;
}

function freeName(wanted: string, components: JsonObject): string {
  let name = wanted;
  for (let count = 2; Object.hasOwn(components, name); count++) name = `${wanted}.${count}`;
  return name;
}

/** A copy of a response whose examples name a scope, or undefined where they name none, or this one already. */
function withScope(response: ResolvedNode, place: string, scope: string): JsonObject | undefined {
  const inHeader = headerName(place);
  const tokens = bodyTokens(place);
  const copy = structuredClone(objectOf(response.value));
  let changed = false;
  for (const [name, header] of memberNodes(memberNode(response, "headers"))) {
    const isPlace = inHeader === null ? name.toLowerCase() === "www-authenticate" : same(name, inHeader);
    if (!isPlace) continue;
    const named = (value: Json) => (typeof value === "string" ? inChallenge(value, scope) : value);
    const own = withExamples(header, named);
    if (own === undefined) continue;
    changed = true;
    objectOf(copy.headers)[name] = own;
  }
  for (const [mediaType, media] of memberNodes(memberNode(response, "content"))) {
    const own = tokens === null ? undefined : withExamples(media, (value) => inBody(value, tokens, scope));
    if (own === undefined) continue;
    changed = true;
    objectOf(copy.content)[mediaType] = own;
  }
  return changed ? copy : undefined;
}

/** A copy of a media type or header with other examples, or undefined where none is another. */
function withExamples(holder: ResolvedNode, change: (value: Json) => Json): JsonObject | undefined {
  const copy = structuredClone(objectOf(holder.value));
  let changed = false;
  const different = (value: Json | undefined): Json | undefined => {
    const fitted = value === undefined ? undefined : change(value);
    if (JSON.stringify(fitted) === JSON.stringify(value)) return undefined;
    changed = true;
    return fitted;
  };
  const example = different(copy.example);
  if (example !== undefined) copy.example = example;
  for (const [name, { value }] of memberNodes(memberNode(holder, "examples"))) {
    const own = different(objectOf(value).value);
    if (own !== undefined) objectOf(copy.examples)[name] = { ...objectOf(value), value: own };
  }
  return changed ? copy : undefined;
}

function inBody(value: Json, tokens: readonly string[], scope: string): Json {
  if (typeof valueAt(value, appendPointer("", ...tokens)) !== "string") return value;
  const copy = structuredClone(value);
  const holder = valueAt(copy, appendPointer("", ...tokens.slice(0, -1)));
  if (isObject(holder)) holder[tokens.at(-1) ?? ""] = scope;
  return copy;
}

/** A challenge that asks for a scope, if it asks for any. */
function inChallenge(challenge: string, scope: string): string {
  return challenge.replace(/\bscope="[^"]*"/, () => `scope="${scope}"`);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
