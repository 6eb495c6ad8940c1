import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { CallError } from "./call-error.ts";

/**
 * The caller's `signal` ended the call; `cause` is the reason of the signal.
 * @example
 * ```ts
 * if (error?.kind === "aborted") return;
 * ```
 */
export class AbortedError extends CallError {
  static override readonly brand: string = brandOf("AbortedError");
  declare readonly kind: "aborted";
  declare readonly code: "$aborted";

  constructor(fields: { context?: CallContext | undefined; cause?: unknown } = {}) {
    super({
      ...fields,
      kind: "aborted",
      summary: "aborted by the caller",
      recovery: "never",
      userMessage: "The request was cancelled.",
    });
  }
}
