import { AbortedError } from "../errors/aborted-error.ts";
import type { CallError } from "../errors/call-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { withTimeout } from "../recovery/with-timeout.ts";
import type { CallState } from "./call-state.ts";

/**
 * Does what ends when the call does, although it may be shared with other calls and go on for them.
 * @param most Milliseconds that it may last; the call's own end may come before.
 * @param otherwise Gives the result where it was ended.
 */
export function withDeadline<Value, Other>(
  { client, input, context, deadline }: CallState,
  most: number,
  work: (signal: AbortSignal) => Promise<Value>,
  otherwise: (error: CallError) => Other,
): Promise<Value | Other> {
  const { signal } = input;
  const left = deadline - client.clock.now();
  return withTimeout(client.clock, signal, Math.min(most, left), work, (bound) =>
    otherwise(
      bound === "aborted"
        ? new AbortedError({ context, cause: signal?.reason })
        : new TimeoutError({ context, reason: left > most ? "attempt" : "deadline" }),
    ),
  );
}
