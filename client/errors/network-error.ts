import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { CallError } from "./call-error.ts";

/** No complete answer came: no name, no connection, a reset, or an answer that was cut short. `cause` is what `fetch` threw. */
export class NetworkError extends CallError {
  static override readonly brand: string = brandOf("NetworkError");
  declare readonly kind: "network";
  declare readonly code: "$network";

  constructor(fields: { context?: CallContext | undefined; cause?: unknown } = {}) {
    super({
      ...fields,
      kind: "network",
      summary: "no complete answer",
      recovery: "backoff",
      userMessage: "We could not reach the service. Please check your connection.",
    });
  }
}
