import { BulkheadRejectedError, bulkhead as cockatielBulkhead } from "cockatiel";
import { CircuitOpenError } from "../errors/circuit-open-error.ts";
import type { Extension } from "../request/extension.ts";

/** Limits of `bulkhead`. */
export interface BulkheadOptions {
  /**
   * Maximum number of simultaneous attempts. Default 10.
   * @example
   * ```ts
   * bulkhead({ concurrency: 5 })
   * ```
   */
  concurrency?: number;
  /**
   * Maximum number of waiting attempts; further ones fail. Default 100.
   * @example
   * ```ts
   * bulkhead({ concurrency: 5, queue: 0 }) // the sixth attempt fails at once
   * ```
   */
  queue?: number;
}

/**
 * Limits the number of simultaneous requests, so that one slow service cannot use up all connections.
 * @example
 * ```ts
 * createMedblocksClient({ extensions: [bulkhead({ concurrency: 5, queue: 50 })] });
 * ```
 */
export function bulkhead({ concurrency = 10, queue = 100 }: BulkheadOptions = {}): Extension {
  const policy = cockatielBulkhead(concurrency, queue);
  return {
    name: "bulkhead",
    aroundAttempt: async (next, request, { context }) => {
      try {
        return await policy.execute(() => next(request));
      } catch (error) {
        if (error instanceof BulkheadRejectedError) return { error: new CircuitOpenError({ reason: "full", context }) };
        throw error;
      }
    },
  };
}
