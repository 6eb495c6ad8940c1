import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { CallError } from "./call-error.ts";

/**
 * Nothing was sent, because the circuit breaker is open or the bulkhead is full.
 * @example
 * ```ts
 * if (error?.kind === "circuit-open") showCachedData();
 * ```
 */
export class CircuitOpenError extends CallError {
  static override readonly brand: string = /* @__PURE__ */ brandOf("CircuitOpenError");
  declare readonly kind: "circuit-open";
  declare readonly code: "$circuit_open";
  /** `open`: too many failures in a row; `full`: too many calls at once. */
  declare readonly reason: "open" | "full";

  constructor({ reason, context }: { reason: "open" | "full"; context?: CallContext | undefined }) {
    super({
      kind: "circuit-open",
      summary: `not sent, the circuit is ${reason}`,
      recovery: "backoff",
      userMessage: "The service is not available right now. Please try again later.",
      context,
      shown: { reason },
    });
  }
}
