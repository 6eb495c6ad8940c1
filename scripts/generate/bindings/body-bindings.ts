import type { JsonObject, Operation, ResponseModel } from "../../contract/contract.ts";
import {
  followReference,
  hasMember,
  memberNode,
  memberNodes,
  type ResolvedNode,
} from "../../contract/reading/resolved-node.ts";
import { typesOf } from "../../contract/reading/schema-members.ts";
import { type Expression, runtimePart } from "../writing/expression.ts";
import { type BodyKind, bodyKind, preferredMediaType } from "./media-type.ts";

/** The body that a client sends for an operation. */
export interface SentBody {
  mediaType: string;
  kind: BodyKind;
}

/** Which of an operation's media types its client sends; undefined where it takes no body. */
export function sentBody({ requestBody }: Pick<Operation, "requestBody">): SentBody | undefined {
  const mediaType = preferredMediaType(Object.keys(requestBody?.content ?? {}));
  return mediaType === undefined ? undefined : { mediaType, kind: bodyKind(mediaType) };
}

/** How an operation's body is written, as `BodyWriter` in client/request/bindings.ts has it; undefined for plain JSON. */
export function bodyWriter({ requestBody }: Operation): Expression | undefined {
  const sent = sentBody({ requestBody });
  if (sent === undefined) return undefined;
  const { mediaType, kind } = sent;
  const type = mediaType.includes("*") ? undefined : mediaType;
  const encodings = Object.entries(requestBody?.content[mediaType]?.encoding ?? {});
  switch (kind) {
    case "json":
      return type === undefined || type === "application/json"
        ? undefined
        : runtimePart("serialization/body", "jsonBody", type);
    case "form": {
      const styles = encodings.flatMap(([name, { style, explode, allowReserved }]): [string, Expression][] =>
        style === undefined && explode === undefined && allowReserved === undefined
          ? []
          : [
              [
                name,
                {
                  ...(style !== undefined && { style }),
                  ...(explode !== undefined && { explode }),
                  ...(allowReserved && { allowReserved }),
                },
              ],
            ],
      );
      return styles.length === 0
        ? runtimePart("serialization/form", "formBody")
        : runtimePart("serialization/styled-form", "styledForm", Object.fromEntries(styles));
    }
    case "multipart": {
      const types = encodings.flatMap(([name, { contentType }]): [string, string][] =>
        // Of several the file itself says which it is.
        contentType === undefined || /[,*]/.test(contentType) ? [] : [[name, contentType]],
      );
      return runtimePart("serialization/multipart", "multipartBody", Object.fromEntries(types));
    }
    case "text":
      return runtimePart("serialization/body", "textBody", type ?? "text/plain");
    case "bytes":
      // The boundary is in the type of the Blob, or in the caller's header.
      return runtimePart("serialization/body", "bytesBody", /^multipart\//i.test(mediaType) ? null : (type ?? null));
  }
}

/** A body that a success may carry. */
interface ReadBody {
  mediaType: string;
  kind: BodyKind;
}

/**
 * The successes of an operation, and the 304 that a conditional request asks for; `default` is a success where no status and
 * no redirect is one.
 */
export function successes({ responses }: Pick<Operation, "responses">): ResponseModel[] {
  const own = responses.filter(({ key }) => /^(?:2|304$)/.test(key));
  return own.length > 0 || responses.some(({ key }) => /^3/.test(key))
    ? own
    : responses.filter(({ key }) => key === "default");
}

/** The bodies that a client reads of a success, each typed: JSON where it has some, else all that it has. */
export function readBodies({ content }: ResponseModel): ReadBody[] {
  const bodies = Object.keys(content).map((mediaType) => ({ mediaType, kind: bodyKind(mediaType) }));
  const json = bodies.filter(({ kind }) => kind === "json");
  return json.length > 0 ? json : bodies;
}

/** How an operation's answers are asked for and read, as `OperationBinding` in client/request/bindings.ts has it. */
export function answerBindings(operation: Operation, document: JsonObject): Record<string, Expression> {
  const all = successes(operation);
  const bodies = all.flatMap(readBodies);
  const isEmpty = operation.method === "head" || bodies.length === 0;
  const errors = operation.responses
    .filter((response) => response.status >= 300 && !all.includes(response))
    .flatMap(({ content }) => Object.keys(content));
  const accept = [...new Set([...(isEmpty ? [] : bodies.map(({ mediaType }) => mediaType)), ...errors])];
  const kinds = new Set(bodies.map(({ kind }) => contentKind(kind)));
  const mayBeEmpty = all.some(({ key, content }) => !/^(?:20[45]|304)$/.test(key) && Object.keys(content).length === 0);
  if (mayBeEmpty) kinds.add("nothing");
  const type = jsonTypeOf(all, document);
  const isUsual = isEmpty || (kinds.size === 1 && kinds.has("json"));
  const keys = all.map(({ key }) => (/^\d{3}$/.test(key) ? Number(key) : key));
  // Without a success and a redirect, any success is one.
  if (keys.length === 0 && !operation.responses.some(({ key }) => /^3/.test(key))) keys.push("2XX");
  return {
    ...(keys.join() !== "200" && { successes: keys }),
    ...(accept.length > 0 && accept.join() !== "application/json" && { accept: accept.join(", ") }),
    ...(isEmpty && { produces: "nothing" }),
    ...(!isEmpty && isUsual && type !== undefined && { produces: type }),
    ...(!isUsual && { decode: runtimePart("serialization/decode", "decode", [...kinds]) }),
  };
}

/** The one JSON type, object or array, that every success of an operation has; undefined if they differ or allow others. */
function jsonTypeOf(all: readonly ResponseModel[], document: JsonObject): "object" | "array" | undefined {
  const types = all.flatMap(({ content }) =>
    Object.entries(content)
      .filter(([mediaType]) => bodyKind(mediaType) === "json")
      .map(([, schema]) => onlyType(followReference({ document, value: schema, pointer: "", referrer: "" }))),
  );
  const [type] = types;
  return (type === "object" || type === "array") && types.every((one) => one === type) ? type : undefined;
}

/** The only type that a schema lets through beside null; undefined if it lets others through or does not say. */
function onlyType(schema: ResolvedNode): string | undefined {
  const types = new Set(typesOf(schema));
  types.delete("null");
  const alternatives = ["anyOf", "oneOf"].flatMap((keyword) => memberNodes(memberNode(schema, keyword)));
  const isOpen = !hasMember(schema, "type") && alternatives.some(([, one]) => typesOf(one).size === 0);
  return types.size === 1 && !isOpen ? [...types][0] : undefined;
}

/** What the runtime makes of a kind: forms and parts are read as they are sent. */
export const contentKind = (kind: BodyKind): "json" | "text" | "bytes" | "nothing" =>
  kind === "form" ? "text" : kind === "multipart" ? "bytes" : kind;
