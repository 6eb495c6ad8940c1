import type { CallContext } from "../errors/call-context.ts";
import type { CallError } from "../errors/call-error.ts";
import type { Outcome, PreparedRequest } from "./prepared-request.ts";

/** Sends a request on. A failure is a value of the outcome; this never throws. */
export type Next = (request: PreparedRequest) => Promise<Outcome>;

/** The contract's part of a call's input. */
export interface CallParameters {
  params?: { path?: Record<string, unknown>; query?: object; header?: object; cookie?: object };
  body?: unknown;
}

/** The call that an extension works on. The request is passed separately, since its address holds ids and must not be logged. */
export interface ExtendedCall {
  readonly context: CallContext;
  readonly baseUrl: string;
  /** The parameters and the body of the caller, and how the body of a success is read. */
  readonly input: CallParameters & { readonly parseAs?: string | undefined };
}

/**
 * Wraps `next`: it can change the request, return an outcome without sending, or send the request again.
 * @example
 * ```ts
 * const traced: Interceptor = (next, request) =>
 *   next({ ...request, headers: { ...request.headers, traceparent: currentTrace() } });
 * ```
 */
export type Interceptor = (next: Next, request: PreparedRequest, call: ExtendedCall) => Promise<Outcome>;

/** One event of a call. */
export interface CallEvent {
  /** `attempt`: one attempt ended; `retry`: a wait begins; `refresh`: a token renewal ended; `result`: the call ended. */
  readonly name: "attempt" | "retry" | "refresh" | "result";
  readonly context: CallContext;
  readonly baseUrl: string;
  readonly error?: CallError | undefined;
  readonly response?: Response | undefined;
  /** Duration in milliseconds; for `retry` the wait ahead; for `refresh` 0. */
  readonly ms: number;
}

/**
 * An optional part of a client, such as `logging()` or `circuitBreaker()`; a bundle contains it only if you import it.
 * Extensions run in list order, the first one outermost.
 * @example
 * ```ts
 * const slow: Extension = { onEvent: ({ name, ms, context }) => name === "result" && ms > 1000 && console.warn(context) };
 * createMedblocksClient({ extensions: [slow] });
 * ```
 */
export interface Extension {
  /** Names it in errors. Default: its place in the list of extensions, from 0. */
  readonly name?: string;
  /** Wraps each call with all its attempts and waits. */
  readonly aroundCall?: Interceptor;
  /** Wraps each attempt. */
  readonly aroundAttempt?: Interceptor;
  /** Receives each event. Not awaited; its errors are ignored, those of a promise too. */
  readonly onEvent?: (event: CallEvent) => unknown;
}
