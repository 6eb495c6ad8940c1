import type { Recovery } from "../recovery/recovery.ts";
import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { CallError } from "./call-error.ts";
import { defineHidden } from "./define-hidden.ts";

/** One violation of the contract. */
export interface Issue {
  /** JSON Pointer, such as `/body/email`. */
  readonly path: string;
  /** The violated rule in words, without the value. */
  readonly message: string;
}

/**
 * Nothing was sent, because an option, a parameter or the body is wrong.
 * @example
 * ```ts
 * if (error?.kind === "invalid-request") console.error(error.field, error.issues);
 * ```
 */
export class InvalidRequestError extends CallError {
  static override readonly brand: string = brandOf("InvalidRequestError");
  declare readonly kind: "invalid-request";
  declare readonly code: "$invalid_request";
  /** The wrong input, such as `baseUrl`, `params.path.id` or `body/email`. */
  declare readonly field: string;
  /** All violations that a validator found; empty without a validator. */
  declare readonly issues: readonly Issue[];

  /**
   * @param fields `field` and `problem` form the message; neither contains a value of the request. `recovery` is `never`
   * by default.
   */
  constructor(fields: {
    field: string;
    problem: string;
    issues?: readonly Issue[];
    context?: CallContext | undefined;
    recovery?: Recovery;
    userMessage?: string;
    cause?: unknown;
  }) {
    const { field, problem, issues = [] } = fields;
    super({
      recovery: "never",
      userMessage: "Something is not right. Please check what you entered.",
      ...fields,
      kind: "invalid-request",
      summary: `${field} ${problem}`,
      shown: { field },
    });
    defineHidden(this, "issues", issues);
  }
}

/** Makes an `InvalidRequestError`. */
export const invalid = (field: string, problem: string, context?: CallContext): InvalidRequestError =>
  new InvalidRequestError({ field, problem, context });
