import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { CallError } from "./call-error.ts";

/**
 * An attempt took longer than `timeoutMs`, or the call took longer than `deadlineMs`.
 * @example
 * ```ts
 * if (error?.kind === "timeout") console.warn(error.reason);
 * ```
 */
export class TimeoutError extends CallError {
  static override readonly brand: string = brandOf("TimeoutError");
  declare readonly kind: "timeout";
  declare readonly code: "$timeout";
  /** The limit that passed: that of one attempt or that of the whole call. */
  declare readonly reason: "attempt" | "deadline";

  constructor(fields: { reason: "attempt" | "deadline"; context?: CallContext | undefined; cause?: unknown }) {
    const { reason } = fields;
    super({
      ...fields,
      kind: "timeout",
      summary: `no response in time (${reason})`,
      recovery: "backoff",
      userMessage: "The service did not answer. Please try again later.",
      shown: { reason },
    });
  }
}
