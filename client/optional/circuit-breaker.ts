import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker as cockatielBreaker,
  handleWhenResult,
} from "cockatiel";
import { CircuitOpenError } from "../errors/circuit-open-error.ts";
import type { Extension } from "../request/extension.ts";
import type { Outcome } from "../request/prepared-request.ts";

/** When to stop asking a service that fails, and for how long. */
export interface CircuitBreakerOptions {
  /** Failures in a row that open the circuit. Default 5. */
  failures?: number;
  /** Milliseconds until one call may try again. Default 60 000. */
  openMs?: number;
  /** Is told each change of state. */
  onState?: (state: "open" | "half-open" | "closed") => void;
}

/**
 * An extension that sends nothing for a while after failures in a row. Only failures of the service count: no answer, no
 * answer in time, and 5xx; what the caller did wrong, an abort and a rate limit do not.
 * @see https://authos.dev/docs/api/error-handling
 */
export function circuitBreaker({ failures = 5, openMs = 60_000, onState }: CircuitBreakerOptions = {}): Extension {
  const policy = cockatielBreaker(handleWhenResult(isServiceFailure), {
    halfOpenAfter: openMs,
    breaker: new ConsecutiveBreaker(failures),
  });
  if (onState !== undefined) {
    policy.onBreak(() => onState("open"));
    policy.onHalfOpen(() => onState("half-open"));
    policy.onReset(() => onState("closed"));
  }
  return {
    aroundAttempt: async (send, draft, { context }) => {
      try {
        return await policy.execute(() => send(draft));
      } catch (error) {
        if (error instanceof BrokenCircuitError) return { error: new CircuitOpenError({ reason: "open", context }) };
        throw error;
      }
    },
  };
}

/** Whether an outcome speaks of the service and not of the caller. */
function isServiceFailure(outcome: unknown): boolean {
  const { error, response } = outcome as Outcome; // all it is given are attempts
  if (error === undefined) return false;
  if (error.kind === "network" || error.kind === "timeout") return true;
  return (response?.status ?? 0) >= 500;
}
