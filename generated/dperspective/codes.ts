// Made from openapi/dperspective/ by `npm run generate`; do not edit.

/** Every error code of DPerspective Third-Party API. */
export const DPERSPECTIVE_ERRORS = {
  /** A parameter or the body is invalid, the body exceeds 1 MB, a field exceeds its maximum length, or an idempotency key came again with another body. Nothing was written. */
  VALIDATION_ERROR: "VALIDATION_ERROR",
  /** The path names an API version that the provider does not serve. */
  UNSUPPORTED_VERSION: "UNSUPPORTED_VERSION",
  /** The credential is missing, malformed, unknown or revoked. The answer is the same in all four cases, so that it never shows whether a client exists. */
  UNAUTHORIZED: "UNAUTHORIZED",
  /** The access token is known, and its time is over. Nothing was read. */
  TOKEN_EXPIRED: "TOKEN_EXPIRED",
  /** The token lacks the scope that this operation needs, or carries a scope that does not exist. */
  INSUFFICIENT_SCOPE: "INSUFFICIENT_SCOPE",
  /** The person has no consent grant in force for this client and this scope. */
  CONSENT_REQUIRED: "CONSENT_REQUIRED",
  /** The client made more than 600 requests in 60 seconds, or its address went over the limit for addresses. Both are checked before the credential, and nothing was read or written. */
  RATE_LIMITED: "RATE_LIMITED",
  /** The server failed unexpectedly. No internal detail is shown. */
  INTERNAL_ERROR: "INTERNAL_ERROR",
  /** The audit trail could not take up this access to health data, which was therefore refused. */
  ACCESS_NOT_RECORDED: "ACCESS_NOT_RECORDED",
  /** The resource does not exist, or belongs to another person. Both answers are the same. */
  NOT_FOUND: "NOT_FOUND",
} as const;

/** An error code of DPerspective Third-Party API. */
export type DPerspectiveCode = (typeof DPERSPECTIVE_ERRORS)[keyof typeof DPERSPECTIVE_ERRORS];
