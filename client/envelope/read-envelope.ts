import { challengeScope } from "./challenge-scope.ts";
import type { Envelope } from "./envelope.ts";
import { valueAt } from "./json-pointer.ts";
import { retryAfterHeader, retryAfterSeconds } from "./retry-after.ts";

/** The fields that an error answer really has; a field of the wrong type counts as absent. */
export interface EnvelopeFields {
  code: string | undefined;
  message: string | undefined;
  requestId: string | undefined;
  docUrl: string | undefined;
  type: string | undefined;
  param: string | undefined;
  timestamp: string | undefined;
  requiredScope: string | undefined;
  retryAfterMs: number | undefined;
  /** The object that carries the code. */
  details: unknown;
}

/**
 * Reads an error answer by its API's envelope.
 * @param body The parsed body, or the query of `Location` for a redirect; undefined if it is no JSON.
 * @param now The caller's clock, for a `Retry-After` date without `Date`.
 */
export function readEnvelope(envelope: Envelope, headers: Headers, body: unknown, now: number): EnvelopeFields {
  const raw = (place: string | undefined): unknown => {
    if (place === undefined) return undefined;
    return place.startsWith("header:") ? (headers.get(place.slice(7)) ?? undefined) : valueAt(body, place);
  };
  const text = (place: string | undefined): string | undefined => {
    const value = raw(place);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const scopePlace =
    envelope.requiredScope?.toLowerCase() === "header:www-authenticate" ? undefined : envelope.requiredScope;
  const waits = [retryAfterHeader(headers, now), retryAfterSeconds(raw(envelope.retryAfter))].filter(
    (wait) => wait !== undefined,
  );
  return {
    code: text(envelope.code),
    message: text(envelope.message),
    requestId: correlationId(text(envelope.requestId)) ?? correlationId(headers.get("X-Request-ID")),
    docUrl: text(envelope.docUrl),
    type: text(envelope.type),
    param: text(envelope.param),
    timestamp: text(envelope.timestamp),
    requiredScope: text(scopePlace) ?? challengeScope(headers.get("WWW-Authenticate")),
    retryAfterMs: waits.length === 0 ? undefined : Math.max(...waits),
    details: envelope.code.startsWith("header:") ? body : valueAt(body, envelope.code.replace(/\/[^/]*$/, "")),
  };
}

/** A text that can be a correlation id, for it is printed; else undefined. */
export function correlationId(text: string | null | undefined): string | undefined {
  return text && /^[\w.:+/=-]{1,128}$/.test(text) ? text : undefined;
}
