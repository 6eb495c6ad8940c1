import type { Envelope, FieldPath, SingleError } from "./envelope.ts";
import { retryAfterHeader, retryAfterSeconds } from "./retry-after.ts";
import { valueAt } from "./value-at.ts";

/** The fields that an error response has; a field of the wrong type counts as absent. */
export interface EnvelopeFields {
  code?: string;
  message?: string;
  requestId?: string | undefined;
  docUrl?: string;
  type?: string;
  param?: string;
  timestamp?: string;
  requiredScope?: string;
  retryAfterMs?: number | undefined;
  /** The object that has the code. */
  details: unknown;
  /** The single errors of a body that holds several. */
  errors?: readonly SingleError[] | undefined;
}

/**
 * Reads the fields of an error response by the envelope of its API.
 * @param body The parsed body, or the query of `Location` for a redirect; `undefined` if it is not JSON.
 * @param now The caller's clock, for a `Retry-After` date without `Date`.
 */
export function readEnvelope(envelope: Envelope, headers: Headers, body: unknown, now: number): EnvelopeFields {
  const at = (place: FieldPath): unknown => (typeof place === "function" ? place(headers, body) : valueAt(body, place));
  const { retryAfter, details = [], errors, ...places } = envelope;
  const fields: EnvelopeFields = { details: valueAt(body, details), errors: errors?.(headers, body) };
  for (const [name, place] of Object.entries(places)) {
    const found = at(place);
    const value = name === "code" && Number.isInteger(found) ? String(found) : found;
    // String fields have the same name in Envelope and EnvelopeFields.
    if (value !== "" && typeof value === "string") fields[name as keyof typeof places & keyof EnvelopeFields] = value;
  }
  fields.requestId = correlationId(fields.requestId) ?? correlationId(headers.get("X-Request-ID"));
  const waits = [retryAfterHeader(headers, now), retryAfterSeconds(retryAfter && at(retryAfter))];
  const wait = Math.max(...waits.map((ms) => ms ?? -1));
  if (wait >= 0) fields.retryAfterMs = wait;
  return fields;
}

/** The text if it can be a correlation id, which is printed; else `undefined`. */
export function correlationId(text: string | null | undefined): string | undefined {
  return text && /^[\w.:+/=-]{1,128}$/.test(text) ? text : undefined;
}
