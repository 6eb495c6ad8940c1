import type { Recovery } from "../recovery/recovery.ts";
import { AnsweredError, type AnswerFields } from "./answered-error.ts";
import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import type { ErrorSnapshot } from "./error-snapshot.ts";

/**
 * Why the contract does not describe a response.
 *
 * - `unknown-code`: the body has a code that is not in the contract.
 * - `no-code`: an error status and a body without a code.
 * - `redirect`: an undocumented 3xx, which was not followed.
 * - `not-json`: a success whose body is not JSON.
 * - `empty`: a success without the documented body.
 * - `unknown-status`: a success whose status the contract does not list, so that the type of its data is not known.
 * - `too-large`: a body of more than `maxBodyBytes`.
 * - `invalid-data`: a success with an array where the contract has an object, or the reverse, or with another value that
 *   is not `null` or empty; and data that `responseValidation()` refuses.
 */
export type UnexpectedReason =
  | "unknown-code"
  | "no-code"
  | "redirect"
  | "not-json"
  | "empty"
  | "unknown-status"
  | "too-large"
  | "invalid-data";

/** What an end user may be shown where no contract says more. */
export const unknownMessage = "Something went wrong. Please try again later.";

/**
 * A response that the contract does not describe: from a proxy, another tool, or a server that changed.
 * @example
 * ```ts
 * if (error?.kind === "unexpected-response") console.error(error.status, error.reason);
 * ```
 */
export class UnexpectedResponseError extends AnsweredError {
  static override readonly brand: string = brandOf("UnexpectedResponseError");
  declare readonly kind: "unexpected-response";
  declare readonly code: "$unexpected_response";
  declare readonly reason: UnexpectedReason;

  readonly #raw: { rawCode?: string | undefined; spelling?: RegExp | undefined };

  constructor(
    fields: AnswerFields & {
      reason: UnexpectedReason;
      recovery: Recovery;
      context?: CallContext | undefined;
      rawCode?: string | undefined;
      /** Matches a text that is spelled like the API's codes. Only such a `rawCode` is printed. */
      spelling?: RegExp | undefined;
      cause?: unknown;
    },
  ) {
    const { status, reason } = fields;
    super({
      ...fields,
      kind: "unexpected-response",
      summary: `${status}, not in the contract (${reason})`,
      userMessage: unknownMessage,
      shown: { status, reason },
    });
    this.#raw = fields;
  }

  /** The code of the body, if it has one that is not in the contract. Printed only if it is spelled like the API's codes. */
  get rawCode(): string | undefined {
    return this.#raw.rawCode;
  }

  override toJSON(): ErrorSnapshot {
    const { rawCode = "", spelling } = this.#raw;
    return { ...super.toJSON(), ...(spelling?.test(rawCode) && { rawCode }) };
  }
}
