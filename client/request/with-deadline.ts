import { AbortedError } from "../errors/aborted-error.ts";
import type { CallError } from "../errors/call-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { withTimeout } from "../recovery/with-timeout.ts";
import type { CallState } from "./call-state.ts";

/**
 * Runs `work` until it finishes, the call's deadline passes or the caller aborts; then the result is the error. Work that
 * is shared with other calls, such as a token renewal, continues for them.
 * @param most A limit for `work` alone, in milliseconds. Default: none.
 */
export function withDeadline<Value>(
  { client, input, context, deadline }: CallState,
  work: (signal: AbortSignal) => Promise<Value>,
  most = Number.POSITIVE_INFINITY,
): Promise<Value | CallError> {
  const signal = input.signal ?? undefined;
  const left = deadline - client.clock.monotonic();
  return withTimeout(client.clock, signal, Math.min(most, left), work, (bound) =>
    bound === "aborted"
      ? new AbortedError({ context, cause: signal?.reason })
      : new TimeoutError({ context, reason: left > most ? "attempt" : "deadline" }),
  );
}
