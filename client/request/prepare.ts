import type { CallContext } from "../errors/call-context.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { OperationBinding } from "./bindings.ts";
import { checkCallOptions } from "./check-options.ts";
import { isIdempotent } from "./methods.ts";
import type { CallOptions } from "./options.ts";

/** What a caller may pass: the contract's parameters and body beside the options of every call. */
export type CallInput = CallOptions & {
  params?: { path?: Record<string, unknown>; query?: object; header?: Record<string, unknown>; cookie?: object };
  body?: unknown;
};

/** What is decided about a call before it is serialized. */
export interface Prepared {
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly attempts: number;
  readonly idempotencyKey: string | undefined;
  /** Whether a request that may have happened may be sent again. */
  readonly repeatable: boolean;
}

/** What holds for all calls of the client. */
export interface Defaults {
  readonly headers: Readonly<Record<string, string>>;
  readonly attempts: number;
  readonly sendRequestId: boolean;
  readonly newId: () => string;
}

/**
 * Checks a call and decides on its headers.
 * @throws {InvalidRequestError} naming what is wrong.
 */
export function prepare(
  operation: OperationBinding,
  input: CallInput,
  context: CallContext,
  defaults: Defaults,
): Prepared {
  checkCallOptions(input, context);
  const invalid = (field: string, problem: string) => new InvalidRequestError({ field, problem, context });
  checkPath(context.path, input.params?.path, invalid);
  const { body, attempts = defaults.attempts } = input;
  if (body === undefined && operation.body === "required") throw invalid("body", "is missing");
  if (body !== undefined && operation.body === undefined) throw invalid("body", "is not taken by this operation");
  if (isOpaque(body)) throw invalid("body", "is no JSON");
  // Only a caller who asked for one attempt knows that a stream is spent by it.
  if (body instanceof ReadableStream && input.attempts !== 1)
    throw invalid("body", "is a stream and needs `attempts: 1`");

  const headers: Record<string, string> = { ...defaults.headers };
  if (body !== undefined && operation.form) headers["Content-Type"] = "application/x-www-form-urlencoded";
  for (const [name, value] of Object.entries(input.params?.header ?? {})) {
    if (value !== undefined && value !== null) headers[name] = String(value);
  }
  Object.assign(headers, input.headers);

  const idempotencyKey = keyOf(operation, input, headers, defaults.newId, invalid);
  const requestIdHeader = operation.requestId ?? (defaults.sendRequestId ? "X-Request-ID" : undefined);
  if (requestIdHeader !== undefined && find(headers, requestIdHeader) === undefined)
    headers[requestIdHeader] = context.requestId;
  const repeatable = input.repeatable === true || isIdempotent(context.method) || idempotencyKey !== undefined;
  return { headers, body, attempts, idempotencyKey, repeatable };
}

/** Whether JSON would make nothing, or an empty object, of a body. */
function isOpaque(body: unknown): boolean {
  if (typeof body === "function" || typeof body === "symbol" || ArrayBuffer.isView(body)) return true;
  return [Blob, ArrayBuffer, URLSearchParams, Map, Set].some((type) => body instanceof type);
}

type Invalid = (field: string, problem: string) => InvalidRequestError;

/** A value that is empty or all dots would name another resource once the address is normalized. */
function checkPath(path: string, values: Record<string, unknown> = {}, invalid: Invalid): void {
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = values[name];
    const field = `params.path.${name}`;
    if (value === undefined || value === null) throw invalid(field, "is missing");
    if (value === "" || value === "." || value === "..") throw invalid(field, "must not be empty or only dots");
  }
}

function keyOf(
  operation: OperationBinding,
  { idempotencyKey: chosen }: CallInput,
  headers: Record<string, string>,
  newId: () => string,
  invalid: Invalid,
): string | undefined {
  const name = operation.idempotencyKey;
  if (name === undefined) {
    if (typeof chosen === "string") throw invalid("idempotencyKey", "is not taken by this operation");
    return undefined;
  }
  if (chosen === false) return undefined;
  const key = chosen ?? find(headers, name) ?? newId();
  for (const header of Object.keys(headers)) if (header.toLowerCase() === name.toLowerCase()) delete headers[header];
  headers[name] = key;
  return key;
}

const find = (headers: Record<string, string>, name: string): string | undefined =>
  Object.entries(headers).find(([header]) => header.toLowerCase() === name.toLowerCase())?.[1];
