import type { CallState } from "./call-state.ts";
import type { CallEvent, Next } from "./extension.ts";
import type { Outcome } from "./prepared-request.ts";

/** `send` with the client's extensions around it. */
export const runHooks = (hook: "aroundCall" | "aroundAttempt", call: CallState, send: Next): Next =>
  call.client.extensions.reduceRight<Next>(
    (next, extension) => (draft) => extension[hook]?.(next, draft, call) ?? next(draft),
    send,
  );

/** Tells the client's extensions what happened; one that fails must not fail the call it only watches. */
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
      // It was told, and that is all it is owed.
    }
  }
}
