import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { CallError } from "./call-error.ts";

/** An attempt took longer than `timeoutMs`, or the call as a whole longer than `deadlineMs`. */
export class TimeoutError extends CallError {
  static override readonly brand: string = brandOf("TimeoutError");
  declare readonly kind: "timeout";
  declare readonly code: "$timeout";
  /** Which limit ended it: that of one attempt, or that of the whole call. */
  declare readonly reason: "attempt" | "deadline";

  constructor(fields: { reason: "attempt" | "deadline"; context?: CallContext | undefined; cause?: unknown }) {
    const { reason, context, cause } = fields;
    super({
      kind: "timeout",
      code: "$timeout",
      summary: `${context ? `${context.method} ${context.path}: ` : ""}no answer in time (${reason})`,
      recovery: "backoff",
      userMessage: "The service took too long to answer. Please try again.",
      context,
      cause,
    });
    Object.assign(this, { reason });
  }

  override toJSON() {
    return { ...super.toJSON(), reason: this.reason };
  }
}
