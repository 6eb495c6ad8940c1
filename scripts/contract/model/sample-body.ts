import { sample } from "openapi-sampler";
import type { Json, JsonObject } from "../contract.ts";
import { isObject, objectOf, stringOf } from "../reading/json.ts";
import { memberSchema } from "../reading/member-schema.ts";
import { hasMember, memberNode, memberNodes, type ResolvedNode } from "../reading/resolved-node.ts";
import { itemsOf, propertiesOf, requiredOf } from "../reading/schema-members.ts";
import { samplableDocument, samplableSchema } from "./samplable.ts";
import { sampleDepth } from "./sample-depth.ts";

/** Where a body's code is, the schema that describes it, and its value as the schema has it. */
export interface SampledCode {
  tokens: readonly string[];
  at: ResolvedNode;
  value: Json;
}

/**
 * A body that fits a schema, for an answer that the contract shows no example of.
 * @param schema The schema of the whole body.
 */
export function sampleBody(schema: ResolvedNode, code?: SampledCode): Json {
  const narrowed =
    code === undefined ? undefined : narrow(schema, code.tokens.slice(0, -1), code.at.pointer, new Set());
  const body = sampleOf(narrowed ?? objectOf(schema.value), schema.document);
  return code === undefined ? body : withMember(body, code.tokens, code.value);
}

/** Who sends a body: a request has no `readOnly` members, an answer no `writeOnly` ones. */
type Direction = "request" | "answer";

/**
 * A sample of a schema; null where none can be made.
 * @param direction Default: all members.
 */
export function sampleOf(schema: JsonObject, document: JsonObject = {}, direction?: Direction): Json {
  try {
    const settings = {
      quiet: true,
      skipReadOnly: direction === "request",
      skipWriteOnly: direction === "answer",
      maxSampleDepth: sampleDepth(schema, document),
    };
    // The sampler takes what JSON Schema allows, and gives what JSON can hold.
    const made = (sample(samplableSchema(schema), settings, samplableDocument(document)) ?? null) as Json;
    return withoutCutOffs(made, memberNode({ document, value: { schema }, pointer: "", referrer: "" }, "schema"));
  } catch {
    return null;
  }
}

/**
 * A sample without the objects that the sampler left empty where a schema comes back to itself or lies too deep, as far as
 * they may be missing.
 */
function withoutCutOffs(value: Json, schema: ResolvedNode): Json {
  const isCutOff = (part: Json, of: ResolvedNode): boolean =>
    isObject(part) && Object.values(part).every(isLeftOut) && asksForMembers(of);
  if (Array.isArray(value)) {
    const items = itemsOf(schema);
    if (items === undefined) return value;
    return value.filter((item) => !isCutOff(item, items)).map((item) => withoutCutOffs(item, items));
  }
  if (!isObject(value)) return value;
  const properties = propertiesOf(schema);
  const required = requiredOf(schema);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, Json][] => {
      const of = properties.get(name);
      if (of === undefined) return [[name, member]];
      return isCutOff(member, of) && !required.has(name) ? [] : [[name, withoutCutOffs(member, of)]];
    }),
  );
}

/** Whether a schema, or a part of its choice, requires members. */
const asksForMembers = (schema: ResolvedNode): boolean =>
  requiredOf(schema).size > 0 ||
  ["anyOf", "oneOf"].some((keyword) =>
    memberNodes(memberNode(schema, keyword)).some(([, part]) => requiredOf(part).size > 0),
  );

/** Whether the sampler left out a value that lies too deep. */
const isLeftOut = (value: Json | undefined): boolean =>
  value === undefined || (isObject(value) && Object.keys(value).length === 0);

/**
 * A body of an answer as XML; null where none can be made.
 * @param body Default: a sample of the schema.
 * @see https://spec.openapis.org/oas/v3.1.0#xml-object
 */
export function sampleXml(schema: JsonObject, document: JsonObject, body?: Json): string | null {
  try {
    const name = stringOf(objectOf(schema.xml).name) || stringOf(schema.$ref).split("/").at(-1);
    const shown: JsonObject = body === undefined ? schema : { example: body, xml: { name: name || "root" } };
    const maxSampleDepth = sampleDepth(shown, document);
    const settings = { quiet: true, skipWriteOnly: true, maxSampleDepth, format: "xml" } as const;
    return String(sample(samplableSchema(shown), settings, samplableDocument(document))).trim();
  } catch {
    return null;
  }
}

/**
 * A schema that lets only those alternatives through that lead to one schema; undefined where none does. What the
 * alternatives are taken from stays beside the one that is chosen.
 */
function narrow(
  place: ResolvedNode,
  tokens: readonly string[],
  target: string,
  seen: Set<string>,
): JsonObject | undefined {
  if (!isObject(place.value)) return undefined;
  if (tokens.length === 0 && place.pointer === target) return place.value;
  const key = `${place.pointer} ${tokens.length}`;
  if (seen.has(key)) return undefined;
  seen.add(key);
  const [token, ...rest] = tokens;
  if (token !== undefined) {
    const member = memberSchema(place, token);
    const chosen = member === undefined ? undefined : narrow(member, rest, target, seen);
    if (chosen !== undefined) {
      return hasMember(memberNode(place, "properties"), token)
        ? { ...place.value, properties: { ...objectOf(place.value.properties), [token]: chosen } }
        : { ...place.value, items: chosen, minItems: 1 };
    }
  }
  for (const keyword of ["oneOf", "anyOf"]) {
    for (const [, branch] of memberNodes(memberNode(place, keyword))) {
      const chosen = narrow(branch, tokens, target, seen);
      const { [keyword]: _others, ...own } = place.value;
      if (chosen !== undefined) return { ...own, allOf: [...listOf(own.allOf), chosen] };
    }
  }
  const parts = memberNodes(memberNode(place, "allOf"));
  for (const [index, part] of parts.entries()) {
    const chosen = narrow(part[1], tokens, target, seen);
    if (chosen !== undefined) return { ...place.value, allOf: listOf(place.value.allOf).with(index, chosen) };
  }
  return undefined;
}

/** A body with a value at a place, which is made where it is missing. */
function withMember(body: Json, [token, ...rest]: readonly string[], value: Json): Json {
  if (token === undefined) return value;
  if (/^\d+$/.test(token) && !isObject(body)) {
    const list = Array.isArray(body) ? [...body] : [];
    list[Number(token)] = withMember(list[Number(token)] ?? null, rest, value);
    return list;
  }
  const changed = { ...objectOf(body) };
  const member = Object.hasOwn(changed, token) ? changed[token] : undefined;
  const shape = {
    value: withMember(member ?? null, rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  };
  return Object.defineProperty(changed, token, shape);
}

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
