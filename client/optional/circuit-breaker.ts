import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker as cockatielBreaker,
  handleWhenResult,
} from "cockatiel";
import { CircuitOpenError } from "../errors/circuit-open-error.ts";
import { notify } from "../recovery/notify.ts";
import type { Extension } from "../request/extension.ts";
import type { Outcome } from "../request/prepared-request.ts";

/** Limits of `circuitBreaker`. */
export interface CircuitBreakerOptions {
  /**
   * Number of consecutive failures that open the circuit. Default 5.
   * @example
   * ```ts
   * circuitBreaker({ failures: 3 })
   * ```
   */
  failures?: number;
  /**
   * Milliseconds until one request may try again. Default 60 000.
   * @example
   * ```ts
   * circuitBreaker({ openMs: 10_000 })
   * ```
   */
  openMs?: number;
  /**
   * Called for each change of state.
   * @example
   * ```ts
   * circuitBreaker({ onState: (state) => console.warn(`The circuit is ${state}`) })
   * ```
   */
  onState?: (state: "open" | "half-open" | "closed") => unknown;
}

/**
 * Stops sending requests for a while after consecutive failures. Only failures of the service count: no response, a
 * timeout, and 5xx. Errors of the caller, aborts and rate limits do not count.
 * @example
 * ```ts
 * createMedblocksClient({ extensions: [circuitBreaker({ failures: 3, openMs: 10_000 })] });
 * ```
 * @see https://authos.dev/docs/api/error-handling
 */
export function circuitBreaker({ failures = 5, openMs = 60_000, onState }: CircuitBreakerOptions = {}): Extension {
  const policy = cockatielBreaker(handleWhenResult(isServiceFailure), {
    halfOpenAfter: openMs,
    breaker: new ConsecutiveBreaker(failures),
  });
  if (onState !== undefined) {
    policy.onBreak(() => notify(() => onState("open")));
    policy.onHalfOpen(() => notify(() => onState("half-open")));
    policy.onReset(() => notify(() => onState("closed")));
  }
  return {
    name: "circuitBreaker",
    aroundAttempt: async (next, request, { context }) => {
      try {
        return await policy.execute(() => next(request));
      } catch (error) {
        if (error instanceof BrokenCircuitError) return { error: new CircuitOpenError({ reason: "open", context }) };
        throw error;
      }
    },
  };
}

/** Whether an outcome is a failure of the service, not of the caller. */
function isServiceFailure(outcome: unknown): boolean {
  const { error, response } = outcome as Outcome; // the policy only runs attempts
  if (error === undefined) return false;
  if (error.kind === "network" || error.kind === "timeout") return true;
  return (response?.status ?? 0) >= 500;
}
