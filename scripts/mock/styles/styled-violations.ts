import type { Contract, Json, JsonObject } from "../../contract/contract.ts";
import { isJson } from "../../contract/reading/media-type.ts";
import type { ResolvedNode } from "../../contract/reading/resolved-node.ts";
import { itemsOf, otherMembers, propertiesOf, typesOf } from "../../contract/reading/schema-members.ts";
import type { CompiledOperation } from "../answers/compile-operation.ts";
import { placeText, type SchemaCheck } from "../checks/schema-violations.ts";
import type { Violation } from "../prism/violation.ts";
import type { MockRequest } from "../request/mock-request.ts";
import { decodeSafely as decoded } from "../routing/path-router.ts";
import { coerced } from "./coerced.ts";
import { type RawPair, type StyledParts as Read, readStyled } from "./read-styled.ts";
import { isCompound, type StyledForm, type StyledParameter, styledParts } from "./styled-parts.ts";

/** What is wrong with the parameters and the form of a request that Prism does not read by their style. */
export type StyledCheck = (
  compiled: CompiledOperation,
  request: MockRequest,
  parameters: Readonly<Record<string, string>>,
) => Violation[];

/** Judges lists and objects in requests by their style and schema. */
export function createStyledCheck({ document }: Pick<Contract, "document">, check: SchemaCheck): StyledCheck {
  const violationsOf = (place: string[], value: Json, { pointer }: ResolvedNode) => check(place, value, pointer);
  const faultAt = (path: string[], code: string, message: string): Violation[] => [
    { path, code, message: `${placeText(path)} ${message}` },
  ];

  function ofParameter(parameter: StyledParameter, pairs: readonly RawPair[]): Violation[] {
    const { name, in: place, required, mediaType, schema } = parameter;
    const path = [place, name];
    const read = mediaType === null ? readValue(parameter, pairs) : readJson(parameter, pairs);
    if (read === undefined)
      return required ? faultAt([place], "required", `must have required property '${name}'`) : [];
    return "fault" in read ? faultAt(path, "style", read.fault) : violationsOf(path, read.value, schema);
  }

  function ofForm({ schema, encoding }: StyledForm, body: string): Violation[] {
    const pairs = pairsOf(body.replaceAll("+", "%20"));
    const value: JsonObject = {};
    for (const [name, member] of propertiesOf(schema)) {
      const { style = "form", explode = style === "form" || style === "deepObject", ...own } = encoding[name] ?? {};
      const isObject = isCompound(member) && !typesOf(member).has("array");
      const mediaType =
        isObject && encoding[name]?.style === undefined ? (own.contentType ?? "application/json") : null;
      const field = { name, in: "query" as const, required: false, style, explode, mediaType, schema: member };
      const read = mediaType === null ? readValue(field, pairs) : readJson(field, pairs);
      if (read === undefined) continue;
      if ("fault" in read) return faultAt(["body", name], "style", read.fault);
      value[name] = read.value;
    }
    return violationsOf(["body"], value, schema);
  }

  return ({ operation }, request, parameters) => {
    const { parameters: styled, form } = styledParts(document, operation);
    if (styled.length === 0 && form === null) return [];
    const pairs = {
      query: () => pairsOf(queryOf(request.target)),
      cookie: () => pairsOf((request.headers.cookie ?? "").replace(/;\s*/g, "&")),
      header: ({ name }: StyledParameter) => single(request.headers[name.toLowerCase()]),
      path: ({ name }: StyledParameter) => single(parameters[name]),
    };
    const found = styled.flatMap((parameter) => ofParameter(parameter, pairs[parameter.in](parameter)));
    const isSent =
      request.body.length > 0 && (request.headers["content-type"] ?? "").startsWith(form?.mediaType ?? "-");
    return form !== null && isSent ? [...found, ...ofForm(form, Buffer.from(request.body).toString("utf8"))] : found;
  };
}

type ReadValue = { value: Json } | { fault: string } | undefined;

function readValue(parameter: StyledParameter, pairs: readonly RawPair[]): ReadValue {
  const { schema, name, style } = parameter;
  const types = typesOf(schema);
  if (!isCompound(schema)) {
    const [item, fault] = plainValue(readStyled({ ...parameter, explode: style === "form" }, pairs, undefined));
    return fault !== undefined ? { fault } : item === undefined ? undefined : { value: coerced(item, schema) };
  }
  const properties = types.has("array") ? undefined : propertiesOf(schema);
  const read = readStyled(parameter, pairs, properties && new Set(properties.keys()));
  if (read === undefined || "fault" in read) return read;
  if ("items" in read) return { value: read.items.map((item) => coerced(item, itemsOf(schema))) };
  const members = read.members.map(([key, text]): [string, Json] => [
    key,
    coerced(text, properties?.get(key) ?? otherMembers(schema)),
  ]);
  return new Set(members.map(([key]) => key)).size === members.length
    ? { value: Object.fromEntries(members) }
    : { fault: `gives a member of "${name}" twice` };
}

function plainValue(read: Read | undefined): [item?: string | undefined, fault?: string] {
  if (read === undefined) return [];
  if ("fault" in read) return [undefined, read.fault];
  return "items" in read ? [read.items.join(",")] : [undefined, "is not one value"];
}

function readJson(parameter: StyledParameter, pairs: readonly RawPair[]): ReadValue {
  const isNamed = parameter.in === "query" || parameter.in === "cookie";
  const pair = isNamed ? pairs.find(([name]) => decoded(name) === parameter.name) : pairs[0];
  if (pair === undefined) return undefined;
  const text = parameter.in === "header" ? pair[1] : decoded(pair[1]);
  if (!isJson(parameter.mediaType ?? "")) return { value: text };
  try {
    // JSON.parse gives JSON.
    return { value: JSON.parse(text) as Json };
  } catch {
    return { fault: "is not JSON" };
  }
}

const single = (value: string | undefined): RawPair[] => (value === undefined ? [] : [["", value]]);

const queryOf = (target: string): string => /\?([^#]*)/s.exec(target)?.[1] ?? "";

function pairsOf(text: string): RawPair[] {
  return text
    .split("&")
    .filter(Boolean)
    .map((pair): RawPair => {
      const at = pair.indexOf("=");
      return at === -1 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    });
}
