import type { Envelope, Json, JsonObject } from "../contract.ts";
import { parsePointer, valueAt } from "./json-pointer.ts";

/** An HTTP answer as far as an envelope looks at it. */
export interface Answer {
  status: number;
  /** Header names in any case. */
  headers: Readonly<Record<string, string>>;
  /** The parsed body, or null where there is none. */
  body: Json;
}

/** What an answer holds where its envelope points; members that are absent there are absent here. */
export type EnvelopeFields = { [Field in keyof Envelope]?: Json };

/** The envelope of a bundle, as written; `validateExtensions` has proven its shape. */
export function envelopeOf(document: JsonObject): Envelope {
  // Validated against openapi/extensions.schema.json before anything reads it.
  return document["x-error-envelope"] as unknown as Envelope;
}

/** The tokens of an envelope's pointer, or null where it names a header. */
export function bodyTokens(pointer: string): string[] | null {
  return pointer.startsWith("header:") ? null : parsePointer(pointer);
}

/** The header that an envelope's pointer names, or null where it points into the body. */
export function headerName(pointer: string): string | null {
  return pointer.startsWith("header:") ? pointer.slice("header:".length) : null;
}

/**
 * The value that one envelope pointer names in an answer. On a 3xx it points into the decoded query of `Location`.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function readField(pointer: string, answer: Answer): Json | undefined {
  const name = headerName(pointer);
  if (name !== null) return headerValue(answer.headers, name);
  const redirect = answer.status >= 300 && answer.status < 400;
  return valueAt(redirect ? redirectFields(headerValue(answer.headers, "location") ?? "") : answer.body, pointer);
}

/** Every field of an envelope that an answer holds, whatever made the answer. */
export function readEnvelope(envelope: Envelope, answer: Answer): EnvelopeFields {
  const entries = Object.entries(envelope).flatMap(([field, pointer]) => {
    const value = readField(pointer, answer);
    return value === undefined ? [] : [[field, value]];
  });
  // The entries' keys are the envelope's own.
  return Object.fromEntries(entries) as EnvelopeFields;
}

/**
 * The decoded query of a `Location`; a name that comes several times has a list. Empty if there is no query.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
 */
export function redirectFields(location: string): JsonObject {
  const query = /\?([^#]*)/.exec(location)?.[1] ?? "";
  const fields: JsonObject = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const next = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
    Object.defineProperty(fields, name, { value: next, enumerable: true, configurable: true, writable: true });
  }
  return fields;
}

/** A header's value by name in any case. */
export function headerValue(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(headers).find(([key]) => key.toLowerCase() === wanted)?.[1];
}
