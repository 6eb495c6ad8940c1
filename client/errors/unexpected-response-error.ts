import type { Recovery } from "../recovery/recovery.ts";
import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { CallError, isIdentifier } from "./call-error.ts";
import type { ErrorSnapshot } from "./error-snapshot.ts";
import { hide } from "./hide.ts";

/**
 * Why an answer is none that the contract knows.
 *
 * - `unknown-code`: the envelope is the API's, the code is not in the contract.
 * - `no-code`: an error status whose body is not the API's envelope.
 * - `redirect`: a 3xx that the contract does not document; it was not followed.
 * - `not-json`: a success whose body is no JSON.
 * - `empty`: a success without the body that the contract promises.
 * - `too-large`: a body of more than `maxBodyBytes`.
 */
export type UnexpectedReason = "unknown-code" | "no-code" | "redirect" | "not-json" | "empty" | "too-large";

/** An answer that the contract does not know: from a proxy, another tool, or a server that changed. */
export class UnexpectedResponseError extends CallError {
  static override readonly brand: string = brandOf("UnexpectedResponseError");
  declare readonly kind: "unexpected-response";
  declare readonly code: "$unexpected_response";
  declare readonly status: number;
  declare readonly reason: UnexpectedReason;
  /** The code that the contract does not know. */
  declare readonly rawCode: string | undefined;
  declare readonly retryAfterMs: number | undefined;
  declare readonly retryAt: Date | undefined;
  /** The parsed or raw body, at most its first `maxBodyBytes`; hidden from consoles. */
  declare readonly body: unknown;
  /** The answer, its body already read; hidden from consoles. */
  declare readonly response: Response | undefined;

  constructor(fields: {
    status: number;
    reason: UnexpectedReason;
    recovery: Recovery;
    context?: CallContext | undefined;
    rawCode?: string | undefined;
    requestId?: string | undefined;
    retryAfterMs?: number | undefined;
    retryAt?: Date | undefined;
    body?: unknown;
    response?: Response | undefined;
    cause?: unknown;
  }) {
    const { status, reason, recovery, context, rawCode, requestId, retryAfterMs, retryAt, body, response, cause } =
      fields;
    super({
      kind: "unexpected-response",
      code: "$unexpected_response",
      summary: `${context ? `${context.method} ${context.path}: ` : ""}${status}, not in the contract (${reason})`,
      recovery,
      userMessage: "Something went wrong. Please try again later.",
      context,
      cause,
    });
    Object.assign(this, { status, reason });
    hide(this, { rawCode, retryAfterMs, retryAt, body, response });
    if (requestId !== undefined) hide(this, { requestId });
  }

  override toJSON(): ErrorSnapshot {
    const { status, reason, retryAfterMs, rawCode } = this;
    return {
      ...super.toJSON(),
      status,
      reason,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      ...(this.retryAt === undefined ? {} : { retryAt: this.retryAt.toISOString() }),
      ...(rawCode !== undefined && isIdentifier(rawCode) ? { rawCode } : {}),
    };
  }
}
