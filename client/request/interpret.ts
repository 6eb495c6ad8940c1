import { locationQuery } from "../envelope/location-query.ts";
import { type EnvelopeFields, readEnvelope } from "../envelope/read-envelope.ts";
import type { CallContext } from "../errors/call-context.ts";
import { withoutFrames } from "../errors/frames.ts";
import { type UnexpectedReason, UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { Recovery } from "../recovery/recovery.ts";
import type { Bindings, OperationBinding } from "./bindings.ts";
import { isSafe } from "./methods.ts";
import type { Outcome } from "./outcome.ts";

/** What an answer is read with. */
export interface Reading {
  readonly bindings: Bindings;
  readonly operation: OperationBinding;
  readonly context: CallContext;
  /** The caller's clock. */
  readonly now: number;
}

/**
 * Says what an answer means by the contract. The status decides whether it is an error, never the body: an empty 429
 * is one, and a 200 that has an error inside is not.
 * @param text The body; undefined if it was too large to read.
 */
export function interpret(response: Response, text: string | undefined, reading: Reading): Outcome {
  if (response.ok) return success(response, text, reading);
  if (isRedirect(response)) return redirect(response, reading);
  const body = text === undefined ? undefined : parse(text);
  const envelope = readEnvelope(reading.bindings.envelope, response.headers, body, reading.now);
  return known(response, envelope, body, reading) ?? unknown(response, envelope, body ?? text, reading);
}

const isRedirect = ({ status, type }: Response): boolean =>
  (status >= 300 && status < 400 && status !== 304) || type === "opaqueredirect";

function success(response: Response, text: string | undefined, { operation, context }: Reading): Outcome {
  const { produces } = operation;
  const unexpected = (reason: UnexpectedReason): Outcome => {
    // What was asked for has happened; only its description was lost.
    const recovery: Recovery = isSafe(context.method) ? "never" : "check";
    const { status } = response;
    return {
      error: new UnexpectedResponseError({ status, reason, recovery, context, body: text, response }),
      response,
    };
  };
  if (text === undefined) return unexpected("too-large");
  if (produces === "nothing" || response.status === 204 || response.status === 205 || context.method === "HEAD") {
    return { data: undefined, response };
  }
  if (produces === "text") return { data: text, response };
  if (text === "") return unexpected("empty");
  const data = parse(text);
  return data === undefined ? unexpected("not-json") : { data, response };
}

function redirect(response: Response, reading: Reading): Outcome {
  const location = response.headers.get("Location");
  const fields = locationQuery(location);
  const envelope = readEnvelope(reading.bindings.envelope, response.headers, fields, reading.now);
  if (!reading.operation.redirects) return unknown(response, envelope, undefined, reading, "redirect");
  if (envelope.code === undefined) {
    return location === null
      ? unknown(response, envelope, undefined, reading, "redirect")
      : { data: undefined, response };
  }
  return known(response, envelope, fields, reading) ?? unknown(response, envelope, fields, reading);
}

function known(response: Response, envelope: EnvelopeFields, body: unknown, reading: Reading): Outcome | undefined {
  const { bindings, operation, context, now } = reading;
  const { code, retryAfterMs, ...fields } = envelope;
  const entry = code !== undefined && Object.hasOwn(bindings.codes, code) ? bindings.codes[code] : undefined;
  if (code === undefined || entry === undefined) return undefined;
  const [recovery, userMessage] = entry;
  const made = {
    ...fields,
    code,
    status: response.status,
    recovery,
    userMessage,
    documented: operation.errors[response.status]?.includes(code) ?? false,
    context,
    retryAfterMs,
    retryAt: retryAfterMs === undefined ? undefined : new Date(now + retryAfterMs),
    headers: declaredHeaders(response, operation),
    body,
    response,
  };
  return { error: withoutFrames(() => new bindings.error(made)), response };
}

function unknown(
  response: Response,
  { code, requestId, retryAfterMs }: EnvelopeFields,
  body: unknown,
  { context, now }: Reading,
  reason: UnexpectedReason = code === undefined ? "no-code" : "unknown-code",
): Outcome {
  const { status } = response;
  const recovery = reason === "redirect" ? "never" : recoveryOf(status);
  const retryAt = retryAfterMs === undefined ? undefined : new Date(now + retryAfterMs);
  const fields = { status, reason, recovery, context, rawCode: code, requestId, retryAfterMs, retryAt, body, response };
  return { error: new UnexpectedResponseError(fields), response };
}

/** What a status alone says, for answers that no contract speaks of. */
function recoveryOf(status: number): Recovery {
  if (status === 429) return "after";
  if (status === 401) return "reauthorize";
  return status === 408 || status === 425 || (status >= 500 && status !== 501 && status !== 505) ? "backoff" : "never";
}

function declaredHeaders({ status, headers }: Response, operation: OperationBinding): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, wireName, type] of operation.headers?.[status] ?? []) {
    const value = headers.get(wireName);
    if (value === null) continue;
    if (type === "string") values[name] = value;
    else if (value.trim() !== "" && Number.isFinite(Number(value))) values[name] = Number(value);
  }
  return values;
}

function parse(text: string): unknown {
  try {
    // A BOM before JSON is against RFC 8259 but common.
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
