import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { CallError } from "./call-error.ts";

/**
 * No complete response arrived: no DNS name, no connection, a reset, or a response that was cut short. `cause` is the
 * error of `fetch`.
 * @example
 * ```ts
 * if (error?.kind === "network") showOffline();
 * ```
 */
export class NetworkError extends CallError {
  static override readonly brand: string = brandOf("NetworkError");
  declare readonly kind: "network";
  declare readonly code: "$network";

  constructor(fields: { context?: CallContext | undefined; cause?: unknown } = {}) {
    super({
      ...fields,
      kind: "network",
      summary: "no complete response",
      recovery: "backoff",
      userMessage: "We could not reach the service. Please check your connection.",
    });
  }
}
