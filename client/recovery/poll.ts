import { AbortedError } from "../errors/aborted-error.ts";
import { CallError } from "../errors/call-error.ts";
import { invalid } from "../errors/invalid-request-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Meta, Result } from "../result.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Bound, wait, withTimeout } from "./with-timeout.ts";

/** How long and how often to ask. */
export interface PollOptions {
  /**
   * Milliseconds between a response and the next call. Default 5000, also for NaN: the server of a device flow may leave its
   * `interval` out.
   * @example
   * ```ts
   * poll(ask, { intervalMs: device.interval * 1000, deadlineMs: 600_000 })
   * ```
   */
  intervalMs?: number | undefined;
  /**
   * Milliseconds after which polling ends, such as the life of a device code. A call that hangs ends then, too.
   * @example
   * ```ts
   * poll(ask, { deadlineMs: device.expires_in * 1000 })
   * ```
   */
  deadlineMs: number;
  /**
   * Ends the polling, also during a call.
   * @example
   * ```ts
   * poll(ask, { deadlineMs: 600_000, signal: AbortSignal.timeout(60_000) })
   * ```
   */
  signal?: AbortSignal | undefined;
  /** For tests that move the time themselves. Default: the clock of the system. */
  clock?: Clock;
}

/** @see https://www.rfc-editor.org/rfc/rfc8628#section-3.2 */
const defaultInterval = 5000;

/** The most that a timer takes; longer ones end at once. */
const longestTimer = 2 ** 31 - 1;

/** For polling that ends before its first response. */
const unsent: Meta = { requestId: "", attempts: 0, refreshed: false, idempotencyKey: undefined, staleSince: undefined };

/**
 * Repeats a call while its error says `poll`, as in the device flow of AuthOS, and returns its first other result.
 *
 * After a call without a response the interval doubles. A server that asks for a longer pause gets it. At the deadline
 * the result is a `TimeoutError` whose `cause` is the last error.
 * @param call Makes the call; the signal aborts when the polling ends.
 * @throws {InvalidRequestError} if the interval or the deadline is not a positive number.
 * @see https://www.rfc-editor.org/rfc/rfc8628#section-3.5
 * @example
 * ```ts
 * const { data, error } = await poll(
 *   (signal) => authos.POST("/auth/token", { body, signal }),
 *   { intervalMs: device.interval * 1000, deadlineMs: device.expires_in * 1000 },
 * );
 * ```
 */
export async function poll<Data, Failure>(
  call: (signal: AbortSignal) => Promise<Result<Data, Failure>>,
  { intervalMs, deadlineMs, signal, clock = systemClock }: PollOptions,
): Promise<Result<Data, Failure | TimeoutError | AbortedError>> {
  let interval = intervalMs === undefined || Number.isNaN(intervalMs) ? defaultInterval : intervalMs;
  const check = (isRight: boolean, field: string) => {
    if (!isRight) throw invalid(field, "must be a positive number of milliseconds");
  };
  check(interval > 0 && interval < Number.POSITIVE_INFINITY, "intervalMs");
  check(deadlineMs > 0 && deadlineMs < Number.POSITIVE_INFINITY, "deadlineMs");

  const deadline = clock.monotonic() + deadlineMs;
  let last: Partial<Result<Data, Failure>> = {};
  const end = (bound: Bound): Result<Data, TimeoutError | AbortedError> => {
    const { error: cause, response, meta = unsent } = last;
    const context = cause instanceof CallError ? cause.context : undefined;
    const error =
      bound === "aborted"
        ? new AbortedError({ context, cause: cause ?? signal?.reason })
        : new TimeoutError({ reason: "deadline", context, cause });
    return { ok: false, status: response?.status, error, response, meta };
  };
  for (;;) {
    let bound: Bound | undefined;
    const within = async <Value>(ms: number, work: (signal: AbortSignal) => Promise<Value>) =>
      withTimeout(clock, signal, Math.min(ms, longestTimer), work, (why) => {
        bound = why;
        return undefined;
      });
    const result = await within(deadline - clock.monotonic(), async (ended) => call(ended));
    if (result === undefined) return end(bound ?? "time");
    last = result;
    const { error } = result;
    if (result.ok || !(error instanceof CallError)) return result;
    const lost = error.kind === "network" || error.kind === "timeout";
    if (lost) interval *= 2;
    else if (error.recovery !== "poll" && error.recovery !== "after") return result;
    const { retryAfterMs = 0 } = error as { retryAfterMs?: number | undefined }; // errors with a response have it
    const pause = Math.max(interval, retryAfterMs);
    if (clock.monotonic() + pause >= deadline) return end("time");
    for (let left = pause; left > 0; left -= longestTimer) {
      if (await wait(clock, signal, Math.min(left, longestTimer))) return end("aborted");
    }
  }
}
