// Made from openapi/authos/ by `npm run generate`; do not edit.

/** Every error code of AuthOS API. */
export const AUTHOS_ERRORS = {
  /** The request is malformed, lacks a field, holds an invalid value or breaks a business rule. */
  BAD_REQUEST: "BAD_REQUEST",
  /** The organization is suspended or still awaits approval. */
  ORGANIZATION_NOT_ACTIVE: "ORGANIZATION_NOT_ACTIVE",
  /** The resource does not exist, was deleted, or is not linked to the caller. */
  NOT_FOUND: "NOT_FOUND",
  /** The operation's rate limit was passed. */
  RATE_LIMIT_EXCEEDED: "RATE_LIMIT_EXCEEDED",
  /** The sign-in provider failed or refused. */
  OAUTH_ERROR: "OAUTH_ERROR",
  /** The server failed unexpectedly. */
  INTERNAL_SERVER_ERROR: "INTERNAL_SERVER_ERROR",
  /** An operation of the database failed. */
  DATABASE_ERROR: "DATABASE_ERROR",
  /** The credential is good, but its role or permissions do not cover this operation. */
  FORBIDDEN: "FORBIDDEN",
  /** The organization's tier allows no more services. */
  SERVICE_LIMIT_EXCEEDED: "SERVICE_LIMIT_EXCEEDED",
  /** The credential is missing, malformed, unknown or revoked, whichever kind this operation takes. An API key or a refresh token that has expired gets it too. */
  UNAUTHORIZED: "UNAUTHORIZED",
  /** The second factor is wrong or no longer valid. */
  INVALID_MFA_CODE: "INVALID_MFA_CODE",
  /** The JWT was good and has expired. */
  TOKEN_EXPIRED: "TOKEN_EXPIRED",
  /** The JWT has a wrong signature or format. */
  JWT_ERROR: "JWT_ERROR",
  /** The device code is too old to be approved or exchanged. */
  DEVICE_CODE_EXPIRED: "DEVICE_CODE_EXPIRED",
  /** The person has not approved the device yet. */
  DEVICE_CODE_PENDING: "DEVICE_CODE_PENDING",
  /** The change was made, but no audit entry could be written for it. Newer servers may have undone it. */
  AUDIT_ERROR: "AUDIT_ERROR",
  /** The billing system failed. */
  STRIPE_ERROR: "STRIPE_ERROR",
  /** The invitation is too old to be answered. */
  INVITATION_EXPIRED: "INVITATION_EXPIRED",
  /** The organization's tier allows no more members. */
  TEAM_LIMIT_EXCEEDED: "TEAM_LIMIT_EXCEEDED",
} as const;

/** An error code of AuthOS API. */
export type AuthOSCode = (typeof AUTHOS_ERRORS)[keyof typeof AUTHOS_ERRORS] | "$503" | "$409";
