import { readEnvelope } from "../envelope/read-envelope.ts";
import { retryAfterHeader } from "../envelope/retry-after.ts";
import { type UnexpectedReason, UnexpectedResponseError, unknownMessage } from "../errors/unexpected-response-error.ts";
import type { Recovery } from "../recovery/recovery.ts";
import { recoveryByStatus } from "../recovery/recovery-by-status.ts";
import { ownMember } from "../serialization/own-member.ts";
import type { CodeBinding, HeaderBinding } from "./bindings.ts";
import type { CallState } from "./call-state.ts";
import type { Outcome } from "./prepared-request.ts";
import { readBody } from "./read-body.ts";

/**
 * Turns a response into an outcome by the contract. The status alone decides whether it is an error: an empty 429 is
 * an error, and a 200 with an error inside is not.
 * @param received The body; `undefined` if it was too large to read.
 */
export function interpret(response: Response, received: string | ArrayBuffer | undefined, call: CallState): Outcome {
  const { operation, context, client } = call;
  const { produces } = operation;
  const { parseAs } = call.input;
  const { bindings, clock } = client;
  const { ok, status, headers } = response;
  const isRedirect = /^3(?!04)/.test(String(status)) || response.type === "opaqueredirect";
  const body = isRedirect ? operation.redirect?.(headers.get("Location")) : parse(received);
  const isListed = isListedSuccess(response, call);
  if (isListed && received !== undefined) {
    const isJson = !parseAs || parseAs === "json";
    const isEmpty = (produces === "nothing" && (!parseAs || !received)) || /^(?:20[45]|304)$/.test(`${status}`);
    if (isJson && isEmpty) return { data: undefined, response };
    if (operation.decode && !parseAs) {
      const read = operation.decode(headers, new Uint8Array(received as ArrayBuffer)); // as `receive` reads it
      if (read) return { ...read, response };
    } else {
      if (parseAs === "blob")
        return { data: new Blob([received], { type: headers.get("Content-Type") ?? "" }), response };
      if (parseAs === "text" || typeof received !== "string") return { data: received, response };
      const isTyped = body && produces && produces !== "nothing";
      const type = Array.isArray(body) ? "array" : typeof body;
      if (body !== undefined && (!isTyped || type === produces)) return { data: body, response };
    }
  }
  const now = clock.now();
  const envelope =
    typeof bindings.envelope === "function" ? bindings.envelope(response, operation.id) : bindings.envelope;
  const { code: rawCode, ...fields } = readEnvelope(envelope, headers, ok ? undefined : body, now);
  // A documented redirect without an error is a success.
  if (isRedirect && body && rawCode === undefined) return { data: undefined, response };

  const { retryAfterMs } = fields;
  const retryAt = retryAfterMs === undefined ? undefined : new Date(now + retryAfterMs);
  const shared = { ...fields, status, context, retryAt, response, body: body ?? received };
  const index = Object.values(bindings.operations).indexOf(operation);
  const isReturned = (code: CodeBinding | undefined, key: number | string): boolean => {
    const operations = code?.[2][key] ?? 0;
    return typeof operations === "object"
      ? operations.includes(index)
      : ((BigInt(operations) >> BigInt(index)) & 1n) === 1n;
  };
  // The response of the operation: that of the exact status before that of its range before `default`.
  const key = keysOf(status).find((one) => Object.values(bindings.codes).some((code) => isReturned(code, one)));
  const known = rawCode?.startsWith("$") ? undefined : ownMember(bindings.codes, rawCode ?? "");
  // A code in another class of errors than the contract's is another error.
  const isOwn = known !== undefined && (known[3] ?? fields.type) === (fields.type ?? known[3]);
  const ofStatus = ok || key === undefined ? undefined : ownMember(bindings.codes, `$${key}`);
  const binding = isOwn ? known : isReturned(ofStatus, key ?? "") ? ofStatus : undefined;
  if (binding !== undefined) {
    const [recovery = recoveryByStatus(status), userMessage] = binding;
    const made = {
      ...shared,
      ...(!isOwn && { details: shared.body }),
      code: isOwn ? `${rawCode}` : `$${key}`,
      rawCode,
      recovery,
      userMessage: userMessage || unknownMessage,
      documented: key !== undefined && isReturned(binding, key),
      headers: headersOf(response, operation.headers ?? bindings.headers, now),
    };
    return { error: new bindings.error(made), response };
  }
  const length = typeof received === "string" ? received.length : received?.byteLength;
  const noJson = length === undefined ? "too-large" : length > 0 ? "not-json" : "empty";
  const lost: UnexpectedReason = !isListed ? "unknown-status" : body === undefined ? noJson : "invalid-data";
  const unknown: UnexpectedReason = rawCode !== undefined ? "unknown-code" : isRedirect ? "redirect" : "no-code";
  const reason = ok ? lost : unknown;
  const recovery = recoveryOf(response, context.method);
  return {
    error: new UnexpectedResponseError({ ...shared, reason, recovery, rawCode, spelling: bindings.spelling }),
    response,
  };
}

/**
 * Whether a response is one of the successes that the contract lists; the type of another's data is not known. A 304 is one
 * where the contract lists it: the caller asked for it by a condition.
 */
export const isListedSuccess = ({ ok, status }: Response, { operation: { successes = [200] } }: CallState): boolean =>
  (ok || status === 304) && keysOf(status).some((key) => successes.includes(key));

/** Reads the body of a response: as text, or as bytes where something else than JSON may be in it. */
export const receive = (response: Response, { client, input, operation }: CallState) => {
  const { parseAs } = input;
  const isBinary = parseAs === "blob" || parseAs === "arrayBuffer" || (operation.decode && !parseAs);
  return readBody(response, client.maxBodyBytes, isBinary && response.ok ? "arrayBuffer" : "text");
};

/** The keys of a contract that a status is documented under, the most exact first. */
const keysOf = (status: number): (number | string)[] => [status, `${String(status)[0]}XX`, "default"];

/**
 * Whether a method is safe, that is, only reads.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1
 */
const isSafe = (method: string): boolean => /^(?:GET|HEAD|OPTIONS|TRACE)$/.test(method);

/** The recovery for a response that the contract does not describe: by its status. */
function recoveryOf({ ok, status }: Response, method: string): Recovery {
  // The request took effect; only its response was lost.
  if (ok && !isSafe(method)) return "check";
  return recoveryByStatus(status);
}

/** The declared headers that the response has; a number that cannot be read counts as absent. */
function headersOf(
  { status, headers }: Response,
  declared: readonly HeaderBinding[],
  now: number,
): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, wireName, type, ...statuses] of declared) {
    const text = headers.get(wireName) ?? "";
    const isDelay = type === Number && /^retry-after$/i.test(wireName);
    const value = isDelay ? (retryAfterHeader(headers, now) ?? Number.NaN) / 1000 : type(text);
    const isDeclared = statuses.length === 0 || keysOf(status).some((key) => statuses.includes(key));
    if (isDeclared && text && !Number.isNaN(value)) values[name] = value;
  }
  return values;
}

function parse(received: string | ArrayBuffer | undefined): unknown {
  try {
    return typeof received === "string" && received ? JSON.parse(received) : undefined;
  } catch {
    return undefined;
  }
}
