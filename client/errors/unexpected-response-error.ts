import type { Recovery } from "../recovery/recovery.ts";
import { AnsweredError, type AnswerFields } from "./answered-error.ts";
import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { identifier } from "./call-error.ts";
import { defineHidden } from "./define-hidden.ts";
import type { ErrorSnapshot } from "./error-snapshot.ts";
import { omitUndefined } from "./omit-undefined.ts";

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
export class UnexpectedResponseError extends AnsweredError {
  static override readonly brand: string = brandOf("UnexpectedResponseError");
  declare readonly kind: "unexpected-response";
  declare readonly code: "$unexpected_response";
  declare readonly reason: UnexpectedReason;

  /** The code that the contract does not know. */
  declare readonly rawCode: string | undefined;

  constructor(
    fields: AnswerFields & {
      reason: UnexpectedReason;
      recovery: Recovery;
      context?: CallContext | undefined;
      rawCode?: string | undefined;
      cause?: unknown;
    },
  ) {
    const { status, reason, rawCode } = fields;
    super({
      ...fields,
      kind: "unexpected-response",
      summary: `${status}, not in the contract (${reason})`,
      userMessage: "Something went wrong. Please try again later.",
      shown: { status, reason },
    });
    defineHidden(this, "rawCode", rawCode);
  }

  override toJSON(): ErrorSnapshot {
    return { ...super.toJSON(), ...omitUndefined({ rawCode: identifier(this.rawCode) }) };
  }
}
