import { AbortedError } from "../errors/aborted-error.ts";
import { CallError } from "../errors/call-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Result } from "../result.ts";
import { type Clock, systemClock } from "./clock.ts";
import { wait } from "./with-timeout.ts";

/** How long and how often to ask. */
export interface PollOptions {
  /** Milliseconds between two answers and the next question. */
  intervalMs: number;
  /** Milliseconds after which asking is in vain, such as the life of a device code. */
  deadlineMs: number;
  signal?: AbortSignal;
  clock?: Clock;
}

/**
 * Repeats a call while its error says `poll`, as in the device flow of AuthOS, and gives its first other result.
 *
 * A call that did not get through is asked again with twice the interval; a server that asks for a longer pause gets it.
 * At the deadline the result is a `TimeoutError` whose `cause` is the last answer.
 * @see https://www.rfc-editor.org/rfc/rfc8628#section-3.5
 * @example
 * ```ts
 * const { data, error } = await poll(
 *   () => authos.POST("/auth/token", { body }),
 *   { intervalMs: device.interval * 1000, deadlineMs: device.expires_in * 1000 },
 * );
 * ```
 */
export async function poll<Data, Failure>(
  call: () => Promise<Result<Data, Failure>>,
  { intervalMs, deadlineMs, signal, clock = systemClock }: PollOptions,
): Promise<Result<Data, Failure | TimeoutError | AbortedError>> {
  const deadline = clock.now() + deadlineMs;
  let interval = intervalMs;
  for (;;) {
    const result = await call();
    const { error } = result;
    if (!(error instanceof CallError)) return result;
    const lost = error.kind === "network" || error.kind === "timeout";
    if (lost) interval *= 2;
    else if (error.recovery !== "poll" && error.recovery !== "after") return result;
    const { retryAfterMs = 0 } = error as { retryAfterMs?: number | undefined }; // errors with an answer have it
    const pause = Math.max(interval, retryAfterMs);
    const { response, meta } = result;
    const { context } = error;
    if (clock.now() + pause >= deadline) {
      return { error: new TimeoutError({ reason: "deadline", context, cause: error }), response, meta };
    }
    if (await wait(clock, signal, pause)) return { error: new AbortedError({ context, cause: error }), response, meta };
  }
}
