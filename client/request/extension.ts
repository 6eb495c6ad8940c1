import type { CallContext } from "../errors/call-context.ts";
import type { CallError } from "../errors/call-error.ts";
import type { CallInput } from "./call-options.ts";
import type { Outcome, PreparedRequest } from "./prepared-request.ts";

/** Sends a request on; it gives failures as values and never throws. */
export type Next = (draft: PreparedRequest) => Promise<Outcome>;

/** What an extension is told of a call apart from its request, whose address holds ids and must not be logged. */
export interface ExtendedCall {
  readonly context: CallContext;
  readonly baseUrl: string;
  /** What the caller gave: parameters, body and options. */
  readonly input: CallInput;
}

/** Runs around what `send` does, and may change the request, answer in its place, or send it again. */
export type Interceptor = (send: Next, draft: PreparedRequest, call: ExtendedCall) => Promise<Outcome>;

/** One thing that happened to a call. */
export interface CallEvent {
  /** `attempt`: an answer or its failure; `retry`: a wait begins; `refresh`: a token was renewed, or not; `result`: the call's end. */
  readonly name: "attempt" | "retry" | "refresh" | "result";
  readonly context: CallContext;
  readonly baseUrl: string;
  readonly error?: CallError | undefined;
  readonly response?: Response | undefined;
  /** How many milliseconds it took, or will take; 0 for a renewal. */
  readonly ms: number;
}

/**
 * A part of the client that only who imports it carries, such as `logging()` or `circuitBreaker()`. Of several, the
 * first is outermost. A call whose extension throws ends with an `InvalidRequestError`.
 */
export interface Extension {
  /** Runs around each call, all its attempts and waits included. */
  readonly aroundCall?: Interceptor;
  /** Runs around each attempt. */
  readonly aroundAttempt?: Interceptor;
  /** Is told what happens; what it throws is ignored. */
  readonly onEvent?: (event: CallEvent) => void;
}
