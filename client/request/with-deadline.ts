import { AbortedError } from "../errors/aborted-error.ts";
import type { CallError } from "../errors/call-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { withTimeout } from "../recovery/with-timeout.ts";
import type { CallState } from "./call-state.ts";

/**
 * Runs `work` until it finishes, the call's deadline passes or the caller aborts. Work that is shared with other calls,
 * such as a token renewal, continues for them.
 * @param most A limit for `work` alone, in milliseconds.
 * @param otherwise Makes the result when the work did not finish.
 */
export function withDeadline<Value, Other>(
  { client, input, context, deadline }: CallState,
  most: number,
  work: (signal: AbortSignal) => Promise<Value>,
  otherwise: (error: CallError) => Other,
): Promise<Value | Other> {
  const { signal } = input;
  const left = deadline - client.clock.monotonic();
  return withTimeout(client.clock, signal, Math.min(most, left), work, (bound) =>
    otherwise(
      bound === "aborted"
        ? new AbortedError({ context, cause: signal?.reason })
        : new TimeoutError({ context, reason: left > most ? "attempt" : "deadline" }),
    ),
  );
}
