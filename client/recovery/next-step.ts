import type { CallError } from "../errors/call-error.ts";
import { type Backoff, nextPause } from "./backoff.ts";
import type { Clock } from "./clock.ts";

/** What the client does after a failed attempt: nothing, renew the token, or wait so many milliseconds and repeat. */
export type Step = "stop" | "refresh" | number;

/** What the decision depends on apart from the error. */
export interface StepState {
  /** Attempts so far, the one after a renewal not counted. */
  readonly attempt: number;
  readonly attempts: number;
  /** Whether a request that may have happened may be sent again. */
  readonly repeatable: boolean;
  /** Whether a token can be renewed and was not yet. */
  readonly refreshable: boolean;
  /** Which retry after a pause this would be; 1 for the first. */
  readonly retry: number;
  /** Milliseconds until the call must end. */
  readonly left: number;
  readonly backoff?: Backoff | undefined;
  readonly clock: Clock;
}

/** Decides by the error's recovery, never by its status, what comes next. Pure but for chance. */
export function nextStep(error: CallError & { retryAfterMs?: number | undefined }, state: StepState): Step {
  const { recovery, kind, retryAfterMs } = error;
  const { attempt, attempts, repeatable, refreshable, clock, retry, left, backoff } = state;
  if (recovery === "refresh" && refreshable) return "refresh";
  // A request that must wait was refused before anything was done, so that any method may be repeated.
  const isTold = recovery === "after";
  const isGuessed = recovery === "backoff" && repeatable && kind !== "circuit-open";
  if (attempt >= attempts || !(isTold || isGuessed)) return "stop";
  // Callers that wait equally long must not all return in the same second. Each may return later, but not too late for its
  // call.
  const wait = retryAfterMs ?? 0;
  const spread = Math.max(0, Math.min(wait, Math.max(1000, wait / 10), left - wait - 1));
  return Math.max(
    isTold && retryAfterMs !== undefined ? 0 : nextPause(clock, retry, backoff),
    wait + Math.round(clock.random() * spread),
  );
}
