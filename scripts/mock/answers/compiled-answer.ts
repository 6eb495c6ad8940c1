import type { Envelope, Json } from "../../contract/contract.ts";
import { bodyTokens, headerName } from "../../contract/reading/errors/envelope.ts";
import { memberOf } from "../../contract/reading/json-pointer.ts";
import { bodyText } from "../request/body-text.ts";
import type { GeneratedFields } from "./generated-fields.ts";
import type { NamedAnswer } from "./named-answer.ts";
import { safeHeaders } from "./safe-headers.ts";

/** An answer made ready for the wire once; only its request id and its time are filled in per request. */
export interface CompiledAnswer {
  answer: NamedAnswer;
  render(fields: GeneratedFields | null): { headers: Record<string, string>; body: string | Uint8Array | null };
}

type FieldKind = keyof GeneratedFields;

interface Slot {
  kind: FieldKind;
  example: string;
  /** The placeholder in the serialized body until the value is filled in. */
  mark: string;
}

/**
 * Serializes an answer and remembers where its request id and timestamp are.
 */
export function compileAnswer(answer: NamedAnswer): CompiledAnswer {
  let render: CompiledAnswer["render"] | undefined;
  return {
    answer,
    render(fields) {
      // At its first use: of a large contract most answers are never asked for.
      render ??= compileRender(answer);
      return render(fields);
    },
  };
}

function compileRender(answer: NamedAnswer): CompiledAnswer["render"] {
  const { envelope } = answer;
  const headers = safeHeaders(answer.headers);
  if (answer.mediaType !== null) headers["content-type"] = answer.mediaType;
  const text = bodyText(answer.mediaType, answer.body);
  const slots = answer.status >= 400 && typeof answer.body === "object" ? findSlots(answer.body, envelope) : [];
  const headerSlots = findHeaderSlots(headers, slots, envelope);
  const renew = (fields: GeneratedFields, drawn: ReadonlyMap<FieldKind, string>) => {
    if (headerSlots.length === 0) return headers;
    const renewed = { ...headers };
    for (const { name, kind, example } of headerSlots) renewed[name] = drawn.get(kind) ?? fields[kind](example);
    return renewed;
  };
  if (slots.length === 0 || text === null) {
    return (fields) => ({ headers: fields === null ? headers : renew(fields, new Map()), body: text });
  }

  const marked = bodyText(answer.mediaType, markSlots(answer.body, envelope, slots)) ?? "";
  const pieces = slots.reduce((parts, { mark }) => parts.flatMap((part) => part.split(mark)), [marked]);
  const order = slots.toSorted((a, b) => marked.indexOf(a.mark) - marked.indexOf(b.mark));
  return (fields) => {
    if (fields === null) return { headers, body: text };
    const drawn = new Map(order.map(({ kind, example }) => [kind, fields[kind](example)]));
    const body = pieces.reduce((text, piece, index) => text + drawn.get(order[index - 1]?.kind ?? "requestId") + piece);
    return { headers: renew(fields, drawn), body };
  };
}

interface HeaderSlot {
  name: string;
  kind: FieldKind;
  example: string;
}

/** Headers that an envelope points to, and those with the same value as a place in the body. */
function findHeaderSlots(headers: Record<string, string>, slots: readonly Slot[], envelope: Envelope): HeaderSlot[] {
  return Object.entries(headers).flatMap(([name, example]) => {
    const pointed = kinds.find((kind) => headerName(envelope[kind] ?? "")?.toLowerCase() === name);
    const kind = pointed ?? slots.find((slot) => slot.example === example)?.kind;
    return kind === undefined ? [] : [{ name, kind, example }];
  });
}

const kinds = ["requestId", "timestamp"] as const;

function findSlots(body: Json, envelope: Envelope): Slot[] {
  return kinds.flatMap((kind) => {
    const tokens = tokensOf(envelope, kind);
    const example = tokens?.reduce<Json | undefined>(memberOf, body);
    return typeof example === "string" ? [{ kind, example, mark: `@@${kind}-slot@@` }] : [];
  });
}

function markSlots(body: Json, envelope: Envelope, slots: readonly Slot[]): Json {
  const copy = structuredClone(body);
  for (const { kind, mark } of slots) setMember(copy, tokensOf(envelope, kind) ?? [], mark);
  return copy;
}

function tokensOf(envelope: Envelope, kind: FieldKind): string[] | null {
  const pointer = envelope[kind];
  return pointer === undefined ? null : bodyTokens(pointer);
}

/** Sets what reference tokens name in a body; nothing happens where the way there does not exist. */
export function setMember(body: Json, tokens: readonly string[], value: Json): void {
  const parent = tokens.slice(0, -1).reduce<Json | undefined>(memberOf, body);
  const last = tokens.at(-1);
  if (last === undefined || typeof parent !== "object" || parent === null) return;
  if (Array.isArray(parent)) parent[Number(last)] = value;
  else parent[last] = value;
}
