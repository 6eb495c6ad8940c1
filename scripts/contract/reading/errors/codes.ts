import type { Envelope } from "../../contract.ts";
import { arrayOf, isObject, objectOf } from "../json.ts";
import { parsePointer } from "../json-pointer.ts";
import { memberSchema } from "../member-schema.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../resolved-node.ts";
import { bodyTokens, codePointer, headerName, isCodeValue, stripCode } from "./envelope.ts";

/** One code that a schema allows. */
export interface CodeSchema {
  /** The code's text: its constant, less what the envelope strips; else the component's name, else empty. */
  code: string;
  /** The constant as the schema has it, text or number; undefined where there is none. */
  value: string | number | undefined;
  /** Whether something fixes the code: a constant, or the component's name where the code is in a header. */
  fixed: boolean;
  /** Whether a response header lists it, so that `place` is the schema of the body. */
  inHeader: boolean;
  /** The schema of the object that carries the code. */
  place: ResolvedNode;
  /** The name of its component, or undefined where it is written inline. */
  component: string | undefined;
  /** The values that its `type` is pinned to, where the envelope has one beside the code; empty where it is open. */
  types: string[];
}

/** The codes that a schema allows, and the objects on the way to them, the outermost first. */
export interface ReadCodes {
  path: ResolvedNode[];
  codes: CodeSchema[];
}

/**
 * The codes that the schema of an error body allows: the constants (`const`, or `enum` with one value or several) where
 * the envelope says the code is, through `$ref`, `oneOf`, `anyOf` and `allOf`, in order. Of a schema that combines others
 * by `allOf` only the codes that all of them allow count.
 * @param schema The schema of a body, or of a redirect's decoded query.
 */
export function codesOfSchema(schema: ResolvedNode, envelope: Envelope): ReadCodes {
  const path = [schema];
  const pointer = codePointer(envelope);
  if (pointer === undefined) return { path, codes: [] };
  const tokens = bodyTokens(pointer);
  let holders = [schema];
  for (const token of (tokens ?? []).slice(0, -1)) {
    holders = holders.flatMap((holder) => alternatives(holder)).flatMap((holder) => memberSchema(holder, token) ?? []);
    if (holders[0] !== undefined) path.push(holders[0]);
  }
  const codes = holders.flatMap((holder) => codesOfCarrier(holder, envelope));
  return { path, codes: [...new Map(codes.map((code) => [`${code.code}\n${code.place.pointer}`, code])).values()] };
}

/** The codes that the schema of an object allows, which carries the code itself. */
export function codesOfCarrier(holder: ResolvedNode, envelope: Envelope): CodeSchema[] {
  const member = bodyTokens(codePointer(envelope) ?? "header:")?.at(-1);
  return codesOfHolder(holder, member, envelope, new Set());
}

/** A schema and every schema that its `oneOf`, `anyOf` and `allOf` list, at any depth. */
export function alternatives(place: ResolvedNode, seen = new Set<string>()): ResolvedNode[] {
  if (!isObject(place.value) || seen.has(place.pointer)) return [];
  seen.add(place.pointer);
  const nested = ["oneOf", "anyOf", "allOf"].flatMap((keyword) => memberNodes(memberNode(place, keyword)));
  return [place, ...nested.flatMap(([, member]) => alternatives(member, seen))];
}

function codesOfHolder(
  holder: ResolvedNode,
  member: string | undefined,
  envelope: Envelope,
  seen: Set<string>,
): CodeSchema[] {
  if (!isObject(holder.value) || seen.has(holder.pointer)) return [];
  seen.add(holder.pointer);
  // Where alternatives have codes, they say more than the constants around them.
  const chosen = ["oneOf", "anyOf"]
    .flatMap((keyword) => memberNodes(memberNode(holder, keyword)))
    .flatMap(([, branch]) => codesOfHolder(branch, member, envelope, seen));
  if (chosen.length > 0) return chosen;
  const own = constantCodes(holder, member, envelope);
  if (own.length > 0) return own;
  const parts = memberNodes(memberNode(holder, "allOf"))
    .map(([, part]) => codesOfHolder(part, member, envelope, seen))
    .filter((codes) => codes.some(({ fixed }) => fixed));
  const fewest = parts.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const common = fewest.filter(({ code }) => parts.every((codes) => codes.some((other) => other.code === code)));
  const component = componentName(holder.pointer);
  const declared = objectOf(holder.value)["x-error"] !== undefined;
  // A schema that combines a base with a constant is the code's, unless it only names one that is.
  const isCodes = ({ place, component: own }: CodeSchema) =>
    !declared && (own !== undefined || objectOf(place.value)["x-error"] !== undefined);
  if (common.length > 0) return common.map((code) => (isCodes(code) ? code : { ...code, place: holder, component }));
  const types = typesOf(holder, envelope);
  const inHeader = member === undefined;
  return declared
    ? [{ code: component ?? "", value: undefined, fixed: inHeader, inHeader, place: holder, component, types }]
    : [];
}

/** The codes that a schema fixes itself, by constants. */
function constantCodes(place: ResolvedNode, member: string | undefined, envelope: Envelope): CodeSchema[] {
  const component = componentName(place.pointer);
  const values = member === undefined ? [] : constantsOf(memberNode(place, "properties", member));
  const types = values.length === 0 ? [] : typesOf(place, envelope);
  return values.map((value) => {
    const code = stripCode(String(value), envelope);
    return { code, value, fixed: true, inHeader: false, place, component, types };
  });
}

/** The constants of an envelope's `type`, where it is a member beside the code. */
function typesOf(place: ResolvedNode, envelope: Envelope): string[] {
  const type = bodyTokens(envelope.type ?? "header:");
  const code = bodyTokens(codePointer(envelope) ?? "header:");
  const beside = type?.slice(0, -1).join("/") === code?.slice(0, -1).join("/");
  const name = type?.at(-1);
  return beside && name !== undefined && code !== null
    ? constantsOf(memberNode(place, "properties", name)).map(String)
    : [];
}

/** The texts and whole numbers that a schema allows, where it lists them. */
function constantsOf(schema: ResolvedNode, seen = new Set<string>()): (string | number)[] {
  if (!isObject(schema.value) || seen.has(schema.pointer)) return [];
  seen.add(schema.pointer);
  const { const: constant, enum: several } = schema.value;
  const own = constant === undefined ? arrayOf(several) : [constant];
  if (own.length > 0) return own.filter(isCodeValue);
  const branches = (keyword: string) =>
    memberNodes(memberNode(schema, keyword)).map(([, branch]) => constantsOf(branch, seen));
  const chosen = [...branches("oneOf"), ...branches("anyOf")].flat();
  if (chosen.length > 0) return [...new Set(chosen)];
  const parts = branches("allOf").filter((values) => values.length > 0);
  const fewest = parts.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return fewest.filter((value) => parts.every((values) => values.includes(value)));
}

/** The name of the component that a pointer names, or undefined where it names none. */
function componentName(pointer: string): string | undefined {
  const [components, schemas, name, ...rest] = parsePointer(pointer);
  return components === "components" && schemas === "schemas" && rest.length === 0 ? name : undefined;
}

/** The codes that a response header lists, where the envelope says that the code is in one; the body is their schema. */
export function codesOfHeader(response: ResolvedNode, body: ResolvedNode, envelope: Envelope): CodeSchema[] {
  const name = headerName(codePointer(envelope) ?? "")?.toLowerCase();
  const header = memberNodes(memberNode(response, "headers")).find(([key]) => key.toLowerCase() === name)?.[1];
  if (name === undefined || header === undefined) return [];
  return constantsOf(memberNode(header, "schema")).map((value) => ({
    code: stripCode(String(value), envelope),
    value: undefined,
    fixed: true,
    inHeader: true,
    place: body.value !== undefined ? body : memberNode(header, "schema"),
    component: undefined,
    types: [],
  }));
}
