import type { CallError } from "../errors/call-error.ts";
import { nextPause } from "./backoff.ts";
import type { Clock } from "./clock.ts";

/** What the client does after a failed attempt. */
export type Step = { kind: "stop" } | { kind: "refresh" } | { kind: "wait"; ms: number };

/** What the decision depends on apart from the error. */
export interface StepState {
  /** Attempts so far, the one after a renewal not counted. */
  readonly attempt: number;
  readonly attempts: number;
  /** Whether a request that may have happened may be sent again. */
  readonly repeatable: boolean;
  /** Whether a token can be renewed and was not yet. */
  readonly refreshable: boolean;
  /** The last pause in milliseconds; 0 for none. */
  readonly previousPause: number;
  readonly clock: Clock;
}

const stop: Step = { kind: "stop" };

/** Decides by the error's recovery, never by its status, what comes next. Pure but for chance. */
export function nextStep(error: CallError & { retryAfterMs?: number | undefined }, state: StepState): Step {
  const { attempt, attempts, clock, previousPause } = state;
  switch (error.recovery) {
    case "refresh":
      return state.refreshable ? { kind: "refresh" } : stop;
    case "after": {
      // The request was refused before anything was done, so that any method may be repeated.
      if (attempt >= attempts) return stop;
      const { retryAfterMs } = error;
      if (retryAfterMs === undefined) return { kind: "wait", ms: nextPause(clock, previousPause) };
      return { kind: "wait", ms: retryAfterMs + Math.round(clock.random() * Math.min(1000, retryAfterMs / 10)) };
    }
    case "backoff":
      if (attempt >= attempts || !state.repeatable || error.kind === "circuit-open") return stop;
      return { kind: "wait", ms: Math.max(error.retryAfterMs ?? 0, nextPause(clock, previousPause)) };
    default:
      return stop;
  }
}
