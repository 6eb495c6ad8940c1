import type { Envelope, Json } from "../contract/contract.ts";
import { bodyTokens } from "../contract/envelope.ts";
import { memberOf } from "../contract/json-pointer.ts";
import { bodyText } from "./body-text.ts";
import type { NamedAnswer } from "./named-answer.ts";
import { safeHeaders } from "./safe-headers.ts";
import type { Stamps } from "./stamp.ts";

/** An answer made ready for the wire once; only its request id and its time are filled in per request. */
export interface CompiledAnswer {
  answer: NamedAnswer;
  render(stamps: Stamps | null): { headers: Record<string, string>; body: string | Uint8Array | null };
}

type StampKind = keyof Stamps;

interface Slot {
  kind: StampKind;
  example: string;
  /** What stands in the serialized body until it is filled in. */
  mark: string;
}

/**
 * Serializes an answer and remembers where its request id and timestamp stand.
 * @param envelope Where the contract keeps them.
 */
export function compileAnswer(answer: NamedAnswer, envelope: Envelope): CompiledAnswer {
  const headers = safeHeaders(answer.headers);
  if (answer.mediaType !== null) headers["content-type"] = answer.mediaType;
  const text = bodyText(answer.mediaType, answer.body);
  const plain = text === null ? null : Buffer.from(text);
  const slots = answer.status >= 400 && typeof answer.body === "object" ? findSlots(answer.body, envelope) : [];
  if (slots.length === 0 || text === null) return { answer, render: () => ({ headers, body: plain }) };

  const marked = bodyText(answer.mediaType, markSlots(answer.body, envelope, slots)) ?? "";
  const pieces = slots.reduce((parts, { mark }) => parts.flatMap((part) => part.split(mark)), [marked]);
  const order = slots.toSorted((a, b) => marked.indexOf(a.mark) - marked.indexOf(b.mark));
  const twins = slots.flatMap((slot) =>
    Object.keys(headers)
      .filter((name) => headers[name] === slot.example)
      .map((name) => ({ name, slot })),
  );
  return {
    answer,
    render(stamps) {
      if (stamps === null) return { headers, body: plain };
      const values = order.map(({ kind, example }) => stamps[kind](example));
      const body = pieces.reduce((text, piece, index) => text + values[index - 1] + piece);
      if (twins.length === 0) return { headers, body };
      const renewed = { ...headers };
      for (const { name, slot } of twins) renewed[name] = values[order.indexOf(slot)] ?? slot.example;
      return { headers: renewed, body };
    },
  };
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

function tokensOf(envelope: Envelope, kind: StampKind): string[] | null {
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
