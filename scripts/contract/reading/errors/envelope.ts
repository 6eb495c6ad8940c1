import { locationQuery } from "../../../../client/envelope/location-query.ts";
import type { Envelope, EnvelopeCondition, EnvelopeField, Json, JsonObject } from "../../contract.ts";
import { isObject } from "../json.ts";
import { parsePointer, valueAt } from "../json-pointer.ts";
import { coversStatus, statusKey } from "../operations/status-key.ts";

/** An HTTP answer as far as an envelope looks at it. */
export interface Answer {
  status: number;
  /** Header names in any case. */
  headers: Readonly<Record<string, string>>;
  /** The parsed body, or null where there is none. */
  body: Json;
}

/** What an answer holds where its envelope points; members that are absent there are absent here. */
export type EnvelopeFields = { [Field in EnvelopeField]?: Json };

/** The members of an envelope that name one place each. */
export const envelopeFields: readonly EnvelopeField[] = [
  ...(["code", "message", "requestId", "docUrl", "retryAfter", "requiredScope", "type", "param"] as const),
  ...(["timestamp", "details"] as const),
];

/** Where an answer comes from, as far as the choice of its envelope depends on it. */
export interface AnswerOrigin {
  status: number;
  mediaType: string | null;
  operationId: string;
}

/** The envelopes that a document declares, in order, without members that point nowhere; lint names those. */
export function envelopesOf(document: JsonObject): Envelope[] {
  const declared = document["x-error-envelope"];
  return (Array.isArray(declared) ? declared : [declared]).filter(isObject).map(soundEnvelope);
}

/** That of answers for which a document declares none. */
const withoutFields: Envelope = {};

/** The envelope of an answer: the first whose conditions hold, or one without any field. */
export function envelopeFor(envelopes: readonly Envelope[], answer: AnswerOrigin): Envelope {
  return envelopes.find(({ when }) => when === undefined || holds(when, answer)) ?? withoutFields;
}

function holds({ status, mediaType, operations }: EnvelopeCondition, answer: AnswerOrigin): boolean {
  return (
    (status === undefined || status.some((key) => coversStatus(key, answer.status))) &&
    (mediaType === undefined || mediaType.includes(essence(answer.mediaType ?? ""))) &&
    (operations === undefined || operations.includes(answer.operationId))
  );
}

/** A media type without its parameters. */
const essence = (mediaType: string): string => (mediaType.split(";")[0] ?? "").trim().toLowerCase();

function soundEnvelope(declared: JsonObject): Envelope {
  const envelope: Envelope = {};
  for (const field of envelopeFields) {
    const place = declared[field];
    if (isFieldPlace(place)) envelope[field] = place;
  }
  const { when, strip, errors } = declared;
  if (isObject(strip)) envelope.strip = textsOf(strip, ["upTo", "from"]);
  if (isObject(errors) && isFieldPlace(errors.at)) {
    envelope.errors = { at: errors.at, ...textsOf(errors, ["code", "message", "param"]) };
  }
  if (isObject(when)) {
    envelope.when = {
      ...(when.status !== undefined && { status: listOf(when.status).flatMap((name) => statusKey(name) ?? []) }),
      ...(when.mediaType !== undefined && { mediaType: listOf(when.mediaType).map(essence) }),
      ...(when.operations !== undefined && { operations: listOf(when.operations) }),
    };
  }
  return envelope;
}

function textsOf<Name extends string>(holder: JsonObject, names: readonly Name[]): { [Key in Name]?: string } {
  const texts: { [Key in Name]?: string } = {};
  for (const name of names) {
    const text = holder[name];
    if (typeof text === "string") texts[name] = text;
  }
  return texts;
}

/** One text or number, or several, as texts. */
function listOf(value: Json): string[] {
  return [value]
    .flat()
    .filter((member) => typeof member === "string" || typeof member === "number")
    .map(String);
}

/**
 * Whether a value names a place of an error answer: a JSON Pointer into the body, or `header:` and a name.
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-3
 */
export function isFieldPlace(value: Json | undefined): value is string {
  return typeof value === "string" && /^(?:(?:\/(?:[^~/]|~[01])*)+|header:[\w!#$%&'*+.^`|~-]+)$/.test(value);
}

/** Where an answer's code is: at `code`, else in the first of `errors`; undefined where an envelope has neither. */
export function codePointer({ code, errors }: Envelope): string | undefined {
  if (code !== undefined) return code;
  return errors?.code === undefined ? undefined : `${errors.at}/0${errors.code}`;
}

/** The code in the text that an answer has where its envelope says the code is. */
export function stripCode(text: string, { strip = {} }: Envelope): string {
  const { upTo, from } = strip;
  const end = from === undefined || from === "" ? -1 : text.indexOf(from);
  const begun = end <= 0 ? text : text.slice(0, end);
  const start = upTo === undefined || upTo === "" ? -1 : begun.lastIndexOf(upTo);
  const code = start === -1 ? begun : begun.slice(start + (upTo?.length ?? 0));
  return code === "" ? text : code;
}

/** The code of an answer by its envelope; undefined where it carries none. */
export function readCode(envelope: Envelope, answer: Answer): string | undefined {
  const pointer = codePointer(envelope);
  const value = pointer === undefined ? undefined : readField(pointer, answer);
  return isCodeValue(value) ? stripCode(String(value), envelope) : undefined;
}

/** Whether a value can be a code: a text, or a whole number. */
export function isCodeValue(value: Json | undefined): value is string | number {
  return (typeof value === "string" && value !== "") || (typeof value === "number" && Number.isInteger(value));
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
  const found: EnvelopeFields = {};
  for (const field of envelopeFields) {
    const pointer = field === "code" ? codePointer(envelope) : envelope[field];
    const value = pointer === undefined ? undefined : readField(pointer, answer);
    if (value !== undefined) found[field] = value;
  }
  return found;
}

/**
 * The fields of a redirect: of the query of its `Location`, or of the fragment where the query is empty; empty if there is
 * neither. The client reads them by the same function.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
 */
export function redirectFields(location: string): JsonObject {
  return { ...locationQuery(location) };
}

/** A header's value by name in any case. */
export function headerValue(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(headers).find(([key]) => key.toLowerCase() === wanted)?.[1];
}
