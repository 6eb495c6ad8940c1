import { CallError } from "../errors/call-error.ts";
import { ExtensionError } from "../errors/extension-error.ts";
import { notify } from "../recovery/notify.ts";
import { withTimeout } from "../recovery/with-timeout.ts";
import type { CallState } from "./call-state.ts";
import type { CallEvent, Next } from "./extension.ts";
import type { Outcome } from "./prepared-request.ts";
import { withDeadline } from "./with-deadline.ts";

/** Wraps `send` in the interceptors of the client's extensions. They end with the call, and their errors are outcomes. */
export const runHooks = (hook: "aroundCall" | "aroundAttempt", call: CallState, send: Next): Next =>
  call.client.extensions.reduceRight<Next>((next, extension, index) => {
    const failed = (cause: unknown): Outcome => ({
      error: new ExtensionError({ extension: extension.name ?? `${index}`, cause, context: call.context }),
    });
    const run = async (request: Parameters<Next>[0]): Promise<Outcome> => {
      try {
        const running = (async () => {
          const outcome: unknown = await extension[hook]?.(next, request, call);
          return isOutcome(outcome) ? outcome : failed(undefined);
        })();
        const outcome = await withDeadline(call, () => running);
        // An extension that obeys the signal still gives its outcome.
        return outcome instanceof CallError
          ? await withTimeout(
              call.client.clock,
              undefined,
              1,
              () => running,
              () => ({ error: outcome }),
            )
          : outcome;
      } catch (thrown) {
        return thrown instanceof CallError ? { error: thrown } : failed(thrown);
      }
    };
    return extension[hook] ? run : next;
  }, send);

/** Whether an extension returned an outcome: an error of a call, or a response. */
function isOutcome(value: unknown): value is Outcome {
  const { error, response } = Object(value) as Partial<Outcome>; // each is checked here
  // The client writes its advice to an error, which it cannot do where the error is frozen.
  return error === undefined ? response !== undefined : error instanceof CallError && Object.isExtensible(error);
}

/** Sends an event to the client's extensions, until the call has its result. */
export function emit(
  name: CallEvent["name"],
  { client, context, baseUrl, isOver }: CallState,
  { error, response }: Partial<Outcome>,
  ms: number,
): void {
  for (const extension of client.extensions) {
    notify(() => isOver || extension.onEvent?.({ name, context, baseUrl, error, response, ms }));
  }
}
