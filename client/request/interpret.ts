import { readEnvelope } from "../envelope/read-envelope.ts";
import { type UnexpectedReason, UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { Recovery } from "../recovery/recovery.ts";
import type { HeaderBinding } from "./bindings.ts";
import type { CallState } from "./call-state.ts";
import { isSafe } from "./is-safe.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Says what an answer means by the contract. The status decides whether it is an error, never the body: an empty 429
 * is one, and a 200 that has an error inside is not.
 * @param text The body; undefined if it was too large to read.
 */
export const interpret = (response: Response, text: string | undefined, call: CallState): Outcome =>
  response.ok ? success(response, text, call) : failure(response, text, call);

function success(response: Response, text: string | undefined, { operation, context }: CallState): Outcome {
  const { status } = response;
  const { produces } = operation;
  if (text !== undefined) {
    if (produces === "nothing" || status === 204 || status === 205) return { data: undefined, response };
    const data = produces === "text" ? text : parse(text);
    if (data !== undefined) return { data, response };
  }
  const reason = text === undefined ? "too-large" : text ? "not-json" : "empty";
  // What was asked for has happened; only its description was lost.
  const recovery = isSafe(context.method) ? "never" : "check";
  return { error: new UnexpectedResponseError({ status, reason, recovery, context, body: text, response }), response };
}

function failure(response: Response, text: string | undefined, call: CallState): Outcome {
  const { operation, context, client } = call;
  const { bindings, clock } = client;
  const { status, headers, type } = response;
  const isRedirect = /^3(?!04)/.test(String(status)) || type === "opaqueredirect";
  const body = isRedirect ? operation.redirect?.(headers.get("Location")) : parse(text);
  const now = clock.now();
  const { code: rawCode, ...fields } = readEnvelope(bindings.envelope, headers, body, now);
  const { retryAfterMs } = fields;
  // Where a redirect is documented, one that carries no error is what was asked for.
  if (isRedirect && body && rawCode === undefined) return { data: undefined, response };

  const retryAt = retryAfterMs === undefined ? undefined : new Date(now + retryAfterMs);
  const shared = { ...fields, status, context, retryAt, response, body: body ?? text };
  if (rawCode !== undefined && Object.hasOwn(bindings.codes, rawCode)) {
    const [recovery = "never", userMessage = ""] = bindings.codes[rawCode] ?? [];
    const made = {
      ...shared,
      code: rawCode,
      recovery,
      userMessage,
      documented: operation.errors[status]?.includes(rawCode) ?? false,
      headers: headersOf(response, operation.headers ?? bindings.headers),
    };
    return { error: new bindings.error(made), response };
  }
  const reason: UnexpectedReason = rawCode !== undefined ? "unknown-code" : isRedirect ? "redirect" : "no-code";
  const recovery = reason === "redirect" ? "never" : recoveryOf(status);
  return { error: new UnexpectedResponseError({ ...shared, reason, recovery, rawCode }), response };
}

/** What a status alone says, for answers that no contract speaks of. */
function recoveryOf(status: number): Recovery {
  if (status === 429) return "after";
  if (status === 401) return "reauthorize";
  return /^(?:408|425|5(?!0[15])..)$/.test(String(status)) ? "backoff" : "never";
}

/** The declared headers that are there, but for numbers that are none. */
/** The declared headers that are there and are what they should be. */
function headersOf({ status, headers }: Response, declared: readonly HeaderBinding[]): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, wireName, type, ...statuses] of declared) {
    const text = headers.get(wireName);
    const value = text && type(text);
    const isDeclared = statuses.length === 0 || statuses.includes(status);
    if (isDeclared && (value || value === 0)) values[name] = value;
  }
  return values;
}

function parse(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
