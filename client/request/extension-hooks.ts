import type { CallState } from "./call-state.ts";
import type { CallEvent, Next } from "./extension.ts";
import type { Outcome } from "./prepared-request.ts";

/** Wraps `send` in the interceptors of the client's extensions. */
export const runHooks = (hook: "aroundCall" | "aroundAttempt", call: CallState, send: Next): Next =>
  call.client.extensions.reduceRight<Next>(
    (next, extension) => (request) => extension[hook]?.(next, request, call) ?? next(request),
    send,
  );

/** Sends an event to the client's extensions. */
export function emit(
  name: CallEvent["name"],
  { client, context, baseUrl }: CallState,
  { error, response }: Partial<Outcome>,
  ms: number,
): void {
  for (const extension of client.extensions) {
    try {
      extension.onEvent?.({ name, context, baseUrl, error, response, ms });
    } catch {
      // Ignore errors of observers: they must not fail the call.
    }
  }
}
