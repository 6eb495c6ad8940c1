import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { CallError } from "./call-error.ts";
import { defineHidden } from "./define-hidden.ts";

/** One way in which a value breaks the contract. */
export interface Issue {
  /** JSON Pointer into the body; empty for the body itself. */
  readonly path: string;
  /** The rule it breaks, in words without the value. */
  readonly message: string;
}

/** Nothing was sent: an option, a parameter or the body is wrong. */
export class InvalidRequestError extends CallError {
  static override readonly brand: string = brandOf("InvalidRequestError");
  declare readonly kind: "invalid-request";
  declare readonly code: "$invalid_request";
  /** What is wrong, such as `baseUrl`, `params.path.id` or `body/email`. */
  declare readonly field: string;
  /** Every rule that a validator found broken; empty without validator. */
  declare readonly issues: readonly Issue[];

  /** @param fields `problem` completes the sentence that `field` begins, and holds no value of the request. */
  constructor(fields: {
    field: string;
    problem: string;
    issues?: readonly Issue[];
    context?: CallContext | undefined;
  }) {
    const { field, problem, issues = [], context } = fields;
    // No `cause`: what the platform throws here quotes header values and whole addresses.
    super({
      kind: "invalid-request",
      summary: `${field} ${problem}`,
      recovery: "never",
      userMessage: "Something is not right. Please check what you entered.",
      context,
      shown: { field },
    });
    defineHidden(this, "issues", issues);
  }
}

/** An `InvalidRequestError` in short. */
export const invalid = (field: string, problem: string, context?: CallContext): InvalidRequestError =>
  new InvalidRequestError({ field, problem, context });
