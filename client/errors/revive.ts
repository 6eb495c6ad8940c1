import type { Recovery } from "../recovery/recovery.ts";
import { AbortedError } from "./aborted-error.ts";
import type { ApiError, ApiErrorFields } from "./api-error.ts";
import type { CallContext } from "./call-context.ts";
import { CircuitOpenError } from "./circuit-open-error.ts";
import { defineHidden } from "./define-hidden.ts";
import { ExtensionError } from "./extension-error.ts";
import { ForeignError } from "./foreign-error.ts";
import { InvalidRequestError } from "./invalid-request-error.ts";
import { NetworkError } from "./network-error.ts";
import { TimeoutError } from "./timeout-error.ts";
import type { TransportError } from "./transport-error.ts";
import { UnexpectedResponseError } from "./unexpected-response-error.ts";

/** An API error class. */
export type ApiErrorType = { readonly brand: string } & (new (fields: ApiErrorFields) => ApiError);

/** The type that `instanceof` narrows to: for a generated class, the union of its codes. */
export type ErrorOfType<Type> = Type extends { [Symbol.hasInstance](value: unknown): value is infer Narrowed }
  ? Narrowed
  : Type extends new (
        fields: ApiErrorFields,
      ) => infer Instance
    ? Instance
    : never;

/**
 * Restores an error from the result of its `toJSON()`, after JSON, `postMessage`, storage or another process. Details,
 * headers, body and the provider's message are not restored, since `toJSON` leaves them out.
 *
 * @param value The copy of `error.toJSON()`.
 * @param apiErrors The API error classes that may be restored, such as `MedblocksError`.
 * @returns The error, or `undefined` if the value is not a snapshot of one.
 * @example
 * ```ts
 * worker.onmessage = ({ data }) => { const error = revive(data.error, MedblocksError); };
 * ```
 */
export function revive<Types extends readonly ApiErrorType[]>(
  value: unknown,
  ...apiErrors: Types
): ErrorOfType<Types[number]> | TransportError | undefined {
  return reviveWithin(longestChain, value, apiErrors);
}

/** How many causes are restored; a chain of more is not one that `toJSON` made. */
const longestChain = 10;

function reviveWithin<Types extends readonly ApiErrorType[]>(
  left: number,
  value: unknown,
  apiErrors: Types,
): ErrorOfType<Types[number]> | TransportError | undefined {
  if (typeof value !== "object" || value === null || left === 0) return undefined;
  const snapshot = value as Record<string, unknown>; // an object, as checked; each member is checked where it is read
  const error = make(snapshot, apiErrors);
  if (error === undefined) return undefined;
  const userMessage = text(snapshot.userMessage);
  const recovery = text(snapshot.recovery);
  if (recovery !== undefined) Object.assign(error, { recovery });
  if (userMessage !== undefined) defineHidden(error, "userMessage", userMessage);
  const cause = reviveWithin(left - 1, snapshot.cause, apiErrors) ?? foreign(snapshot.cause);
  if (cause !== undefined) defineHidden(error, "cause", cause);
  return error;
}

function make<Types extends readonly ApiErrorType[]>(
  snapshot: Record<string, unknown>,
  apiErrors: Types,
): ErrorOfType<Types[number]> | TransportError | undefined {
  const context = contextOf(snapshot);
  const { reason, status } = snapshot;
  switch (snapshot.kind) {
    case "api": {
      const code = text(snapshot.code);
      // Every error class has a brand, whose end is its name.
      const ApiErrorOfName = apiErrors.find((candidate) => candidate.brand.endsWith(`/${String(snapshot.name)}`));
      if (ApiErrorOfName === undefined || code === undefined || typeof status !== "number") return undefined;
      const error = new ApiErrorOfName({
        ...shared(snapshot),
        code,
        status,
        context,
        userMessage: "",
        documented: snapshot.documented === true,
        requiredScope: text(snapshot.requiredScope),
        timestamp: text(snapshot.timestamp),
      });
      return error as ErrorOfType<Types[number]>; // the union of codes of its class
    }
    case "network":
      return new NetworkError({ context });
    case "timeout":
      return new TimeoutError({ context, reason: reason === "attempt" ? "attempt" : "deadline" });
    case "aborted":
      return new AbortedError({ context });
    case "circuit-open":
      return new CircuitOpenError({ context, reason: reason === "full" ? "full" : "open" });
    case "extension":
      return new ExtensionError({ context, extension: text(snapshot.extension) ?? "" });
    case "invalid-request": {
      const field = text(snapshot.field) ?? "";
      const problem = text(snapshot.message)?.split(`${field} `).slice(1).join(`${field} `) || "is wrong";
      return new InvalidRequestError({ context, field, problem });
    }
    case "unexpected-response":
      if (typeof status !== "number" || typeof reason !== "string") return undefined;
      return new UnexpectedResponseError({
        ...shared(snapshot),
        status,
        context,
        reason: reason as UnexpectedResponseError["reason"], // a newer version's reason is kept as it is
        rawCode: text(snapshot.rawCode),
        spelling: /./, // it was printed, so it is spelled like a code
      });
    default:
      return undefined;
  }
}

function shared(snapshot: Record<string, unknown>) {
  const { recovery, retryAfterMs, retryAt } = snapshot;
  return {
    recovery: (text(recovery) ?? "never") as Recovery, // a newer version's recovery is kept as it is
    requestId: text(snapshot.requestId),
    retryAfterMs: typeof retryAfterMs === "number" ? retryAfterMs : undefined,
    retryAt: typeof retryAt === "string" && !Number.isNaN(Date.parse(retryAt)) ? new Date(retryAt) : undefined,
  };
}

function contextOf(snapshot: Record<string, unknown>): CallContext | undefined {
  const { api, method, path, operationId, requestId, attempts } = snapshot;
  if (typeof method !== "string" || typeof path !== "string") return undefined;
  return {
    api: text(api) ?? "",
    method,
    path,
    operationId: text(operationId) ?? "",
    requestId: text(requestId) ?? "",
    attempts: typeof attempts === "number" ? attempts : 0,
  };
}

function foreign(cause: unknown): Error | undefined {
  if (typeof cause !== "object" || cause === null) return undefined;
  return new ForeignError({ name: "Error", ...cause });
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
