import { BulkheadRejectedError, bulkhead as cockatielBulkhead } from "cockatiel";
import { CircuitOpenError } from "../errors/circuit-open-error.ts";
import type { Extension } from "../request/extension.ts";

/** How many calls may run and wait. */
export interface BulkheadOptions {
  /** Attempts under way at once. Default 10. */
  concurrency?: number;
  /** Attempts that wait for a place; more are refused. Default 100. */
  queue?: number;
}

/** An extension that keeps the number of simultaneous requests low, so that one slow service does not take all connections. */
export function bulkhead({ concurrency = 10, queue = 100 }: BulkheadOptions = {}): Extension {
  const policy = cockatielBulkhead(concurrency, queue);
  return {
    aroundAttempt: async (send, draft, { context }) => {
      try {
        return await policy.execute(() => send(draft));
      } catch (error) {
        if (error instanceof BulkheadRejectedError) return { error: new CircuitOpenError({ reason: "full", context }) };
        throw error;
      }
    },
  };
}
