// Made from openapi/authos/ by `npm run generate`; do not edit.
import type { TransportError } from "../../client/errors/transport-error.ts";
import type { Bindings } from "../../client/request/bindings.ts";
import type { Success } from "../../client/result.ts";
import type { operations } from "./schema.d.ts";
import { locationQuery } from "../../client/envelope/location-query.ts";
import { oauthCredential, renewNow } from "../../client/recovery/oauth-refresh.ts";
import { keepToken } from "../../client/recovery/token-keeper.ts";
import { oneServer } from "../../client/request/base-url.ts";
import { decode } from "../../client/serialization/decode.ts";
import { formBody } from "../../client/serialization/form.ts";
import { plainQuery } from "../../client/serialization/query.ts";
import { AuthOSError, codes } from "./errors.ts";

/** The errors of `GET /auth/{provider}`, and the failures of any call. */
export type StartSignInErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"OAUTH_ERROR", 500, Record<never, never>>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["startSignIn"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /auth/{provider}/callback`, and the failures of any call. */
export type CompleteSignInErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"OAUTH_ERROR", 500, Record<never, never>>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["completeSignIn"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/auth/register`, and the failures of any call. */
export type RegisterErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"$409", 409, Record<never, never>, operations["register"]["responses"][409]["content"]["application/json"]>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["register"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/auth/login`, and the failures of any call. */
export type SignInErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"SERVICE_LIMIT_EXCEEDED", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["signIn"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/auth/mfa/verify`, and the failures of any call. */
export type VerifySecondFactorErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"INVALID_MFA_CODE", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["verifySecondFactor"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/auth/forgot-password`, and the failures of any call. */
export type RequestPasswordResetErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["requestPasswordReset"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/auth/reset-password`, and the failures of any call. */
export type ResetPasswordErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["resetPassword"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/auth/resend-verification`, and the failures of any call. */
export type ResendVerificationErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["resendVerification"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /.well-known/jwks.json`, and the failures of any call. */
export type ListSigningKeysErrors =
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listSigningKeys"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/auth/refresh`, and the failures of any call. */
export type RefreshTokensErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["refreshTokens"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/auth/logout`, and the failures of any call. */
export type SignOutErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["signOut"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /auth/revoke`, and the failures of any call. */
export type RevokeTokenErrors =
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["revokeToken"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /auth/verify-email`, and the failures of any call. */
export type VerifyEmailErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["verifyEmail"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /auth/device/code`, and the failures of any call. */
export type RequestDeviceCodeErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["requestDeviceCode"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /auth/device/verify`, and the failures of any call. */
export type VerifyDeviceCodeErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"DEVICE_CODE_EXPIRED", 400, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["verifyDeviceCode"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /auth/token`, and the failures of any call. */
export type CreateDeviceTokenErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"DEVICE_CODE_PENDING", 400, Record<never, never>>
  | AuthOSError<"DEVICE_CODE_EXPIRED", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["createDeviceToken"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/user`, and the failures of any call. */
export type GetProfileErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getProfile"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `PATCH /api/user`, and the failures of any call. */
export type UpdateProfileErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["updateProfile"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/user/set-password`, and the failures of any call. */
export type SetPasswordErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["setPassword"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/user/change-password`, and the failures of any call. */
export type ChangePasswordErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["changePassword"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/user/identities`, and the failures of any call. */
export type ListIdentitiesErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listIdentities"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `DELETE /api/user/identities/{provider}`, and the failures of any call. */
export type UnlinkIdentityErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["unlinkIdentity"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/user/identities/{provider}/link`, and the failures of any call. */
export type LinkIdentityErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["linkIdentity"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/user/mfa/status`, and the failures of any call. */
export type GetSecondFactorErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getSecondFactor"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/user/mfa/setup`, and the failures of any call. */
export type StartSecondFactorErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["startSecondFactor"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/user/mfa/verify`, and the failures of any call. */
export type ConfirmSecondFactorErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["confirmSecondFactor"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `DELETE /api/user/mfa`, and the failures of any call. */
export type RemoveSecondFactorErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["removeSecondFactor"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/user/mfa/backup-codes/regenerate`, and the failures of any call. */
export type RegenerateBackupCodesErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["regenerateBackupCodes"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/subscription`, and the failures of any call. */
export type GetSubscriptionErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getSubscription"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/provider-token/{provider}`, and the failures of any call. */
export type GetProviderTokenErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"OAUTH_ERROR", 500, Record<never, never>>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getProviderToken"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/organizations`, and the failures of any call. */
export type CreateOrganizationErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"$409", 409, Record<never, never>, operations["createOrganization"]["responses"][409]["content"]["application/json"]>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["createOrganization"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations`, and the failures of any call. */
export type ListOrganizationsErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listOrganizations"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}`, and the failures of any call. */
export type GetOrganizationErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getOrganization"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `PATCH /api/organizations/{org_slug}`, and the failures of any call. */
export type UpdateOrganizationErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["updateOrganization"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `DELETE /api/organizations/{org_slug}`, and the failures of any call. */
export type DeleteOrganizationErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["deleteOrganization"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/members`, and the failures of any call. */
export type ListMembersErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listMembers"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `PATCH /api/organizations/{org_slug}/members/{user_id}`, and the failures of any call. */
export type UpdateMemberRoleErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"AUDIT_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["updateMemberRole"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/organizations/{org_slug}/members/{user_id}`, and the failures of any call. */
export type RemoveMemberErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"AUDIT_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["removeMember"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/organizations/{org_slug}/transfer-ownership`, and the failures of any call. */
export type TransferOwnershipErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"AUDIT_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["transferOwnership"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/users`, and the failures of any call. */
export type ListEndUsersErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listEndUsers"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/users/{user_id}`, and the failures of any call. */
export type GetEndUserErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getEndUser"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `DELETE /api/organizations/{org_slug}/users/{user_id}/sessions`, and the failures of any call. */
export type RevokeEndUserSessionsErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["revokeEndUserSessions"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/oauth-credentials/{provider}`, and the failures of any call. */
export type GetOAuthCredentialsErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getOAuthCredentials"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/organizations/{org_slug}/oauth-credentials/{provider}`, and the failures of any call. */
export type SetOAuthCredentialsErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["setOAuthCredentials"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/analytics/login-trends`, and the failures of any call. */
export type ListLoginTrendsErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listLoginTrends"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/analytics/logins-by-service`, and the failures of any call. */
export type ListLoginsByServiceErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listLoginsByService"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/analytics/logins-by-provider`, and the failures of any call. */
export type ListLoginsByProviderErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listLoginsByProvider"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/analytics/recent-logins`, and the failures of any call. */
export type ListRecentLoginsErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listRecentLogins"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/organizations/{org_slug}/billing/portal`, and the failures of any call. */
export type OpenBillingPortalErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"STRIPE_ERROR", 500, Record<never, never>>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["openBillingPortal"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/organizations/{org_slug}/invitations`, and the failures of any call. */
export type InviteMemberErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"$409", 409, Record<never, never>, operations["inviteMember"]["responses"][409]["content"]["application/json"]>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["inviteMember"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/invitations`, and the failures of any call. */
export type ListInvitationsErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listInvitations"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/organizations/{org_slug}/invitations/{invitation_id}`, and the failures of any call. */
export type CancelInvitationErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["cancelInvitation"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/invitations`, and the failures of any call. */
export type ListMyInvitationsErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listMyInvitations"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/invitations/accept`, and the failures of any call. */
export type AcceptInvitationErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"INVITATION_EXPIRED", 400, Record<never, never>>
  | AuthOSError<"TEAM_LIMIT_EXCEEDED", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["acceptInvitation"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/invitations/decline`, and the failures of any call. */
export type DeclineInvitationErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"INVITATION_EXPIRED", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["declineInvitation"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/organizations/{org_slug}/services`, and the failures of any call. */
export type CreateServiceErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"SERVICE_LIMIT_EXCEEDED", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"$409", 409, Record<never, never>, operations["createService"]["responses"][409]["content"]["application/json"]>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["createService"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/services`, and the failures of any call. */
export type ListServicesErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listServices"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `DELETE /api/organizations/{org_slug}/services/{service_slug}`, and the failures of any call. */
export type DeleteServiceErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["deleteService"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/services/{service_slug}`, and the failures of any call. */
export type GetServiceErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getService"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `PATCH /api/organizations/{org_slug}/services/{service_slug}`, and the failures of any call. */
export type UpdateServiceErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["updateService"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/organizations/{org_slug}/services/{service_slug}/plans`, and the failures of any call. */
export type CreatePlanErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["createPlan"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/services/{service_slug}/plans`, and the failures of any call. */
export type ListPlansErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listPlans"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/organizations/{org_slug}/services/{service_slug}/checkout`, and the failures of any call. */
export type CreateCheckoutErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"STRIPE_ERROR", 500, Record<never, never>>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["createCheckout"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/organizations/{org_slug}/services/{service_slug}/api-keys`, and the failures of any call. */
export type CreateApiKeyErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["createApiKey"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/organizations/{org_slug}/services/{service_slug}/api-keys`, and the failures of any call. */
export type ListApiKeysErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listApiKeys"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `DELETE /api/organizations/{org_slug}/services/{service_slug}/api-keys/{api_key_id}`, and the failures of any call. */
export type DeleteApiKeyErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"ORGANIZATION_NOT_ACTIVE", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["deleteApiKey"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/service/users`, and the failures of any call. */
export type ListServiceUsersErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listServiceUsers"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/service/users`, and the failures of any call. */
export type CreateServiceUserErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["createServiceUser"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/service/users/{user_id}`, and the failures of any call. */
export type GetServiceUserErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getServiceUser"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `PATCH /api/service/users/{user_id}`, and the failures of any call. */
export type UpdateServiceUserErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["updateServiceUser"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `DELETE /api/service/users/{user_id}`, and the failures of any call. */
export type DeleteServiceUserErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["deleteServiceUser"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/service/subscriptions`, and the failures of any call. */
export type ListServiceSubscriptionsErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listServiceSubscriptions"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/service/subscriptions`, and the failures of any call. */
export type CreateServiceSubscriptionErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"$409", 409, Record<never, never>, operations["createServiceSubscription"]["responses"][409]["content"]["application/json"]>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["createServiceSubscription"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/service/subscriptions/{user_id}`, and the failures of any call. */
export type GetServiceSubscriptionErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getServiceSubscription"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `PATCH /api/service/subscriptions/{user_id}`, and the failures of any call. */
export type UpdateServiceSubscriptionErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["updateServiceSubscription"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `DELETE /api/service/subscriptions/{user_id}`, and the failures of any call. */
export type DeleteServiceSubscriptionErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["deleteServiceSubscription"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/service/analytics`, and the failures of any call. */
export type GetServiceAnalyticsErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getServiceAnalytics"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/service/info`, and the failures of any call. */
export type GetServiceInfoErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getServiceInfo"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `PATCH /api/service/info`, and the failures of any call. */
export type UpdateServiceInfoErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["updateServiceInfo"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/service/provider-tokens`, and the failures of any call. */
export type CreateProviderTokenErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"OAUTH_ERROR", 500, Record<never, never>>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["createProviderToken"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/platform/tiers`, and the failures of any call. */
export type ListTiersErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listTiers"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/platform/organizations`, and the failures of any call. */
export type ListAllOrganizationsErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listAllOrganizations"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/platform/organizations/{id}/approve`, and the failures of any call. */
export type ApproveOrganizationErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"AUDIT_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["approveOrganization"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/platform/organizations/{id}/reject`, and the failures of any call. */
export type RejectOrganizationErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"AUDIT_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["rejectOrganization"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/platform/organizations/{id}/suspend`, and the failures of any call. */
export type SuspendOrganizationErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"AUDIT_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["suspendOrganization"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/platform/organizations/{id}/activate`, and the failures of any call. */
export type ActivateOrganizationErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"AUDIT_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["activateOrganization"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `PATCH /api/platform/organizations/{id}/tier`, and the failures of any call. */
export type UpdateOrganizationTierErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"AUDIT_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["updateOrganizationTier"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /api/platform/owners`, and the failures of any call. */
export type PromotePlatformOwnerErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"AUDIT_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["promotePlatformOwner"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `DELETE /api/platform/owners/{user_id}`, and the failures of any call. */
export type DemotePlatformOwnerErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"NOT_FOUND", 404, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"AUDIT_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["demotePlatformOwner"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/platform/audit-log`, and the failures of any call. */
export type ListAuditEntriesErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listAuditEntries"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/platform/analytics/overview`, and the failures of any call. */
export type GetPlatformOverviewErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["getPlatformOverview"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/platform/analytics/organization-status`, and the failures of any call. */
export type CountOrganizationsByStatusErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["countOrganizationsByStatus"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/platform/analytics/growth-trends`, and the failures of any call. */
export type ListGrowthTrendsErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listGrowthTrends"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/platform/analytics/login-activity`, and the failures of any call. */
export type ListPlatformLoginsErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listPlatformLogins"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/platform/analytics/top-organizations`, and the failures of any call. */
export type ListTopOrganizationsErrors =
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listTopOrganizations"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `GET /api/platform/analytics/recent-organizations`, and the failures of any call. */
export type ListRecentOrganizationsErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"UNAUTHORIZED", 401, Record<never, never>>
  | AuthOSError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | AuthOSError<"JWT_ERROR", 401, Record<never, never>>
  | AuthOSError<"FORBIDDEN", 403, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["listRecentOrganizations"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The errors of `POST /webhooks/stripe`, and the failures of any call. */
export type ReceiveStripeEventErrors =
  | AuthOSError<"BAD_REQUEST", 400, Record<never, never>>
  | AuthOSError<"RATE_LIMIT_EXCEEDED", 429, { retryAfter?: number; xRatelimitLimit?: number; xRatelimitRemaining?: number; xRatelimitReset?: number }>
  | AuthOSError<"STRIPE_ERROR", 500, Record<never, never>>
  | AuthOSError<"INTERNAL_SERVER_ERROR", 500, Record<never, never>>
  | AuthOSError<"DATABASE_ERROR", 500, Record<never, never>>
  | AuthOSError<"$503", 503, Record<never, never>, operations["receiveStripeEvent"]["responses"][503]["content"]["application/json"]>
  | TransportError;

/** The operations of AuthOS API, by method and path template. */
export interface AuthOSOperations {
  GET: {
    /** Send a person to a sign-in provider */
    "/auth/{provider}": {
      init: { params: operations["startSignIn"]["parameters"]; };
      success: Success<undefined, 302>;
      error: StartSignInErrors;
    };
    /** Return from a sign-in provider */
    "/auth/{provider}/callback": {
      init: { params: operations["completeSignIn"]["parameters"]; };
      success: Success<operations["completeSignIn"]["responses"][200]["content"]["application/json"], 200> | Success<undefined, 302>;
      error: CompleteSignInErrors;
    };
    /** List the keys that sign JWTs */
    "/.well-known/jwks.json": {
      init: { params?: operations["listSigningKeys"]["parameters"]; };
      success: Success<operations["listSigningKeys"]["responses"][200]["content"]["application/json"], 200>;
      error: ListSigningKeysErrors;
    };
    /** Confirm an email address */
    "/auth/verify-email": {
      init: { params: operations["verifyEmail"]["parameters"]; };
      success: Success<string, 200>;
      error: VerifyEmailErrors;
    };
    /** Read your own profile */
    "/api/user": {
      init: { params?: operations["getProfile"]["parameters"]; };
      success: Success<operations["getProfile"]["responses"][200]["content"]["application/json"], 200>;
      error: GetProfileErrors;
    };
    /** List your linked sign-in providers */
    "/api/user/identities": {
      init: { params?: operations["listIdentities"]["parameters"]; };
      success: Success<operations["listIdentities"]["responses"][200]["content"]["application/json"], 200>;
      error: ListIdentitiesErrors;
    };
    /** Read whether you have a second factor */
    "/api/user/mfa/status": {
      init: { params?: operations["getSecondFactor"]["parameters"]; };
      success: Success<operations["getSecondFactor"]["responses"][200]["content"]["application/json"], 200>;
      error: GetSecondFactorErrors;
    };
    /** Read your own plan */
    "/api/subscription": {
      init: { params?: operations["getSubscription"]["parameters"]; };
      success: Success<operations["getSubscription"]["responses"][200]["content"]["application/json"], 200>;
      error: GetSubscriptionErrors;
    };
    /** Read your own token at a provider */
    "/api/provider-token/{provider}": {
      init: { params: operations["getProviderToken"]["parameters"]; };
      success: Success<operations["getProviderToken"]["responses"][200]["content"]["application/json"], 200>;
      error: GetProviderTokenErrors;
    };
    /** List your organizations */
    "/api/organizations": {
      init: { params?: operations["listOrganizations"]["parameters"]; };
      success: Success<operations["listOrganizations"]["responses"][200]["content"]["application/json"], 200>;
      error: ListOrganizationsErrors;
    };
    /** Read an organization */
    "/api/organizations/{org_slug}": {
      init: { params: operations["getOrganization"]["parameters"]; };
      success: Success<operations["getOrganization"]["responses"][200]["content"]["application/json"], 200>;
      error: GetOrganizationErrors;
    };
    /** List members */
    "/api/organizations/{org_slug}/members": {
      init: { params: operations["listMembers"]["parameters"]; };
      success: Success<operations["listMembers"]["responses"][200]["content"]["application/json"], 200>;
      error: ListMembersErrors;
    };
    /** List people who use the services */
    "/api/organizations/{org_slug}/users": {
      init: { params: operations["listEndUsers"]["parameters"]; };
      success: Success<operations["listEndUsers"]["responses"][200]["content"]["application/json"], 200>;
      error: ListEndUsersErrors;
    };
    /** Read a person who uses the services */
    "/api/organizations/{org_slug}/users/{user_id}": {
      init: { params: operations["getEndUser"]["parameters"]; };
      success: Success<operations["getEndUser"]["responses"][200]["content"]["application/json"], 200>;
      error: GetEndUserErrors;
    };
    /** Read your own OAuth application at a provider */
    "/api/organizations/{org_slug}/oauth-credentials/{provider}": {
      init: { params: operations["getOAuthCredentials"]["parameters"]; };
      success: Success<operations["getOAuthCredentials"]["responses"][200]["content"]["application/json"], 200>;
      error: GetOAuthCredentialsErrors;
    };
    /** Count logins by day */
    "/api/organizations/{org_slug}/analytics/login-trends": {
      init: { params: operations["listLoginTrends"]["parameters"]; };
      success: Success<operations["listLoginTrends"]["responses"][200]["content"]["application/json"], 200>;
      error: ListLoginTrendsErrors;
    };
    /** Count logins by service */
    "/api/organizations/{org_slug}/analytics/logins-by-service": {
      init: { params: operations["listLoginsByService"]["parameters"]; };
      success: Success<operations["listLoginsByService"]["responses"][200]["content"]["application/json"], 200>;
      error: ListLoginsByServiceErrors;
    };
    /** Count logins by provider */
    "/api/organizations/{org_slug}/analytics/logins-by-provider": {
      init: { params: operations["listLoginsByProvider"]["parameters"]; };
      success: Success<operations["listLoginsByProvider"]["responses"][200]["content"]["application/json"], 200>;
      error: ListLoginsByProviderErrors;
    };
    /** List the latest logins */
    "/api/organizations/{org_slug}/analytics/recent-logins": {
      init: { params: operations["listRecentLogins"]["parameters"]; };
      success: Success<operations["listRecentLogins"]["responses"][200]["content"]["application/json"], 200>;
      error: ListRecentLoginsErrors;
    };
    /** List invitations of an organization */
    "/api/organizations/{org_slug}/invitations": {
      init: { params: operations["listInvitations"]["parameters"]; };
      success: Success<operations["listInvitations"]["responses"][200]["content"]["application/json"], 200>;
      error: ListInvitationsErrors;
    };
    /** List invitations to you */
    "/api/invitations": {
      init: { params?: operations["listMyInvitations"]["parameters"]; };
      success: Success<operations["listMyInvitations"]["responses"][200]["content"]["application/json"], 200>;
      error: ListMyInvitationsErrors;
    };
    /** List services */
    "/api/organizations/{org_slug}/services": {
      init: { params: operations["listServices"]["parameters"]; };
      success: Success<operations["listServices"]["responses"][200]["content"]["application/json"], 200>;
      error: ListServicesErrors;
    };
    /** Read a service */
    "/api/organizations/{org_slug}/services/{service_slug}": {
      init: { params: operations["getService"]["parameters"]; };
      success: Success<operations["getService"]["responses"][200]["content"]["application/json"], 200>;
      error: GetServiceErrors;
    };
    /** List plans */
    "/api/organizations/{org_slug}/services/{service_slug}/plans": {
      init: { params: operations["listPlans"]["parameters"]; };
      success: Success<operations["listPlans"]["responses"][200]["content"]["application/json"], 200>;
      error: ListPlansErrors;
    };
    /** List API keys */
    "/api/organizations/{org_slug}/services/{service_slug}/api-keys": {
      init: { params: operations["listApiKeys"]["parameters"]; };
      success: Success<operations["listApiKeys"]["responses"][200]["content"]["application/json"], 200>;
      error: ListApiKeysErrors;
    };
    /** List users of the service */
    "/api/service/users": {
      init: { params?: operations["listServiceUsers"]["parameters"]; };
      success: Success<operations["listServiceUsers"]["responses"][200]["content"]["application/json"], 200>;
      error: ListServiceUsersErrors;
    };
    /** Read a user of the service */
    "/api/service/users/{user_id}": {
      init: { params: operations["getServiceUser"]["parameters"]; };
      success: Success<operations["getServiceUser"]["responses"][200]["content"]["application/json"], 200>;
      error: GetServiceUserErrors;
    };
    /** List subscriptions */
    "/api/service/subscriptions": {
      init: { params?: operations["listServiceSubscriptions"]["parameters"]; };
      success: Success<operations["listServiceSubscriptions"]["responses"][200]["content"]["application/json"], 200>;
      error: ListServiceSubscriptionsErrors;
    };
    /** Read a user's subscription */
    "/api/service/subscriptions/{user_id}": {
      init: { params: operations["getServiceSubscription"]["parameters"]; };
      success: Success<operations["getServiceSubscription"]["responses"][200]["content"]["application/json"], 200>;
      error: GetServiceSubscriptionErrors;
    };
    /** Count users, subscriptions and sign-ins */
    "/api/service/analytics": {
      init: { params?: operations["getServiceAnalytics"]["parameters"]; };
      success: Success<operations["getServiceAnalytics"]["responses"][200]["content"]["application/json"], 200>;
      error: GetServiceAnalyticsErrors;
    };
    /** Read the service */
    "/api/service/info": {
      init: { params?: operations["getServiceInfo"]["parameters"]; };
      success: Success<operations["getServiceInfo"]["responses"][200]["content"]["application/json"], 200>;
      error: GetServiceInfoErrors;
    };
    /** List tiers */
    "/api/platform/tiers": {
      init: { params?: operations["listTiers"]["parameters"]; };
      success: Success<operations["listTiers"]["responses"][200]["content"]["application/json"], 200>;
      error: ListTiersErrors;
    };
    /** List all organizations */
    "/api/platform/organizations": {
      init: { params?: operations["listAllOrganizations"]["parameters"]; };
      success: Success<operations["listAllOrganizations"]["responses"][200]["content"]["application/json"], 200>;
      error: ListAllOrganizationsErrors;
    };
    /** Read the audit trail */
    "/api/platform/audit-log": {
      init: { params?: operations["listAuditEntries"]["parameters"]; };
      success: Success<operations["listAuditEntries"]["responses"][200]["content"]["application/json"], 200>;
      error: ListAuditEntriesErrors;
    };
    /** Read the totals of the installation */
    "/api/platform/analytics/overview": {
      init: { params?: operations["getPlatformOverview"]["parameters"]; };
      success: Success<operations["getPlatformOverview"]["responses"][200]["content"]["application/json"], 200>;
      error: GetPlatformOverviewErrors;
    };
    /** Count organizations by status */
    "/api/platform/analytics/organization-status": {
      init: { params?: operations["countOrganizationsByStatus"]["parameters"]; };
      success: Success<operations["countOrganizationsByStatus"]["responses"][200]["content"]["application/json"], 200>;
      error: CountOrganizationsByStatusErrors;
    };
    /** Count new organizations and people by day */
    "/api/platform/analytics/growth-trends": {
      init: { params?: operations["listGrowthTrends"]["parameters"]; };
      success: Success<operations["listGrowthTrends"]["responses"][200]["content"]["application/json"], 200>;
      error: ListGrowthTrendsErrors;
    };
    /** Count logins of the installation by day */
    "/api/platform/analytics/login-activity": {
      init: { params?: operations["listPlatformLogins"]["parameters"]; };
      success: Success<operations["listPlatformLogins"]["responses"][200]["content"]["application/json"], 200>;
      error: ListPlatformLoginsErrors;
    };
    /** List the most used organizations */
    "/api/platform/analytics/top-organizations": {
      init: { params?: operations["listTopOrganizations"]["parameters"]; };
      success: Success<operations["listTopOrganizations"]["responses"][200]["content"]["application/json"], 200>;
      error: ListTopOrganizationsErrors;
    };
    /** List the newest organizations */
    "/api/platform/analytics/recent-organizations": {
      init: { params?: operations["listRecentOrganizations"]["parameters"]; };
      success: Success<operations["listRecentOrganizations"]["responses"][200]["content"]["application/json"], 200>;
      error: ListRecentOrganizationsErrors;
    };
  };
  POST: {
    /** Create an account with a password */
    "/api/auth/register": {
      init: { params?: operations["register"]["parameters"]; body: operations["register"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["register"]["responses"][200]["content"]["application/json"], 200>;
      error: RegisterErrors;
    };
    /** Sign in with a password */
    "/api/auth/login": {
      init: { params?: operations["signIn"]["parameters"]; body: operations["signIn"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["signIn"]["responses"][200]["content"]["application/json"], 200>;
      error: SignInErrors;
    };
    /** Give the second factor */
    "/api/auth/mfa/verify": {
      init: { params?: operations["verifySecondFactor"]["parameters"]; body: operations["verifySecondFactor"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["verifySecondFactor"]["responses"][200]["content"]["application/json"], 200>;
      error: VerifySecondFactorErrors;
    };
    /** Ask for a password reset mail */
    "/api/auth/forgot-password": {
      init: { params?: operations["requestPasswordReset"]["parameters"]; body: operations["requestPasswordReset"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["requestPasswordReset"]["responses"][200]["content"]["application/json"], 200>;
      error: RequestPasswordResetErrors;
    };
    /** Set a new password with the token of the mail */
    "/api/auth/reset-password": {
      init: { params?: operations["resetPassword"]["parameters"]; body: operations["resetPassword"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["resetPassword"]["responses"][200]["content"]["application/json"], 200>;
      error: ResetPasswordErrors;
    };
    /** Send the verification mail again */
    "/api/auth/resend-verification": {
      init: { params?: operations["resendVerification"]["parameters"]; body: operations["resendVerification"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["resendVerification"]["responses"][200]["content"]["application/json"], 200>;
      error: ResendVerificationErrors;
    };
    /** Exchange a refresh token for new tokens */
    "/api/auth/refresh": {
      init: { params?: operations["refreshTokens"]["parameters"]; body: operations["refreshTokens"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["refreshTokens"]["responses"][200]["content"]["application/json"], 200>;
      error: RefreshTokensErrors;
    };
    /** End the session */
    "/api/auth/logout": {
      init: { params?: operations["signOut"]["parameters"]; };
      success: Success<operations["signOut"]["responses"][200]["content"]["application/json"], 200>;
      error: SignOutErrors;
    };
    /** Revoke a token */
    "/auth/revoke": {
      init: { params?: operations["revokeToken"]["parameters"]; body: operations["revokeToken"]["requestBody"]["content"]["application/x-www-form-urlencoded"] | URLSearchParams; };
      success: Success<undefined, 200>;
      error: RevokeTokenErrors;
    };
    /** Start a device flow */
    "/auth/device/code": {
      init: { params?: operations["requestDeviceCode"]["parameters"]; body: operations["requestDeviceCode"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["requestDeviceCode"]["responses"][200]["content"]["application/json"], 200>;
      error: RequestDeviceCodeErrors;
    };
    /** Look up a user code */
    "/auth/device/verify": {
      init: { params?: operations["verifyDeviceCode"]["parameters"]; body: operations["verifyDeviceCode"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["verifyDeviceCode"]["responses"][200]["content"]["application/json"], 200>;
      error: VerifyDeviceCodeErrors;
    };
    /** Exchange a device code for a token */
    "/auth/token": {
      init: { params?: operations["createDeviceToken"]["parameters"]; body: operations["createDeviceToken"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createDeviceToken"]["responses"][200]["content"]["application/json"], 200>;
      error: CreateDeviceTokenErrors;
    };
    /** Set a first password */
    "/api/user/set-password": {
      init: { params?: operations["setPassword"]["parameters"]; body: operations["setPassword"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["setPassword"]["responses"][200]["content"]["application/json"], 200>;
      error: SetPasswordErrors;
    };
    /** Change your password */
    "/api/user/change-password": {
      init: { params?: operations["changePassword"]["parameters"]; body: operations["changePassword"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["changePassword"]["responses"][200]["content"]["application/json"], 200>;
      error: ChangePasswordErrors;
    };
    /** Start linking a sign-in provider */
    "/api/user/identities/{provider}/link": {
      init: { params: operations["linkIdentity"]["parameters"]; };
      success: Success<operations["linkIdentity"]["responses"][200]["content"]["application/json"], 200>;
      error: LinkIdentityErrors;
    };
    /** Start setting up a second factor */
    "/api/user/mfa/setup": {
      init: { params?: operations["startSecondFactor"]["parameters"]; };
      success: Success<operations["startSecondFactor"]["responses"][200]["content"]["application/json"], 200>;
      error: StartSecondFactorErrors;
    };
    /** Confirm the second factor with a first code */
    "/api/user/mfa/verify": {
      init: { params?: operations["confirmSecondFactor"]["parameters"]; body: operations["confirmSecondFactor"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["confirmSecondFactor"]["responses"][200]["content"]["application/json"], 200>;
      error: ConfirmSecondFactorErrors;
    };
    /** Make new backup codes */
    "/api/user/mfa/backup-codes/regenerate": {
      init: { params?: operations["regenerateBackupCodes"]["parameters"]; };
      success: Success<operations["regenerateBackupCodes"]["responses"][200]["content"]["application/json"], 200>;
      error: RegenerateBackupCodesErrors;
    };
    /** Create an organization */
    "/api/organizations": {
      init: { params?: operations["createOrganization"]["parameters"]; body: operations["createOrganization"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createOrganization"]["responses"][200]["content"]["application/json"], 200>;
      error: CreateOrganizationErrors;
    };
    /** Remove a member */
    "/api/organizations/{org_slug}/members/{user_id}": {
      init: { params: operations["removeMember"]["parameters"]; };
      success: Success<operations["removeMember"]["responses"][200]["content"]["application/json"], 200>;
      error: RemoveMemberErrors;
    };
    /** Hand the organization to another member */
    "/api/organizations/{org_slug}/transfer-ownership": {
      init: { params: operations["transferOwnership"]["parameters"]; body: operations["transferOwnership"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["transferOwnership"]["responses"][200]["content"]["application/json"], 200>;
      error: TransferOwnershipErrors;
    };
    /** Use your own OAuth application at a provider */
    "/api/organizations/{org_slug}/oauth-credentials/{provider}": {
      init: { params: operations["setOAuthCredentials"]["parameters"]; body: operations["setOAuthCredentials"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["setOAuthCredentials"]["responses"][200]["content"]["application/json"], 200>;
      error: SetOAuthCredentialsErrors;
    };
    /** Open the billing portal */
    "/api/organizations/{org_slug}/billing/portal": {
      init: { params: operations["openBillingPortal"]["parameters"]; body: operations["openBillingPortal"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["openBillingPortal"]["responses"][200]["content"]["application/json"], 200>;
      error: OpenBillingPortalErrors;
    };
    /** Invite a person */
    "/api/organizations/{org_slug}/invitations": {
      init: { params: operations["inviteMember"]["parameters"]; body: operations["inviteMember"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["inviteMember"]["responses"][200]["content"]["application/json"], 200> | Success<operations["inviteMember"]["responses"][201]["content"]["application/json"], 201>;
      error: InviteMemberErrors;
    };
    /** Cancel an invitation */
    "/api/organizations/{org_slug}/invitations/{invitation_id}": {
      init: { params: operations["cancelInvitation"]["parameters"]; };
      success: Success<operations["cancelInvitation"]["responses"][200]["content"]["application/json"], 200>;
      error: CancelInvitationErrors;
    };
    /** Accept an invitation */
    "/api/invitations/accept": {
      init: { params?: operations["acceptInvitation"]["parameters"]; body: operations["acceptInvitation"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["acceptInvitation"]["responses"][200]["content"]["application/json"], 200>;
      error: AcceptInvitationErrors;
    };
    /** Decline an invitation */
    "/api/invitations/decline": {
      init: { params?: operations["declineInvitation"]["parameters"]; body: operations["declineInvitation"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["declineInvitation"]["responses"][200]["content"]["application/json"], 200>;
      error: DeclineInvitationErrors;
    };
    /** Create a service */
    "/api/organizations/{org_slug}/services": {
      init: { params: operations["createService"]["parameters"]; body: operations["createService"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createService"]["responses"][200]["content"]["application/json"], 200> | Success<operations["createService"]["responses"][201]["content"]["application/json"], 201>;
      error: CreateServiceErrors;
    };
    /** Create a plan */
    "/api/organizations/{org_slug}/services/{service_slug}/plans": {
      init: { params: operations["createPlan"]["parameters"]; body: operations["createPlan"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createPlan"]["responses"][200]["content"]["application/json"], 200> | Success<operations["createPlan"]["responses"][201]["content"]["application/json"], 201>;
      error: CreatePlanErrors;
    };
    /** Start the payment of a plan */
    "/api/organizations/{org_slug}/services/{service_slug}/checkout": {
      init: { params: operations["createCheckout"]["parameters"]; body: operations["createCheckout"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createCheckout"]["responses"][200]["content"]["application/json"], 200>;
      error: CreateCheckoutErrors;
    };
    /** Create an API key */
    "/api/organizations/{org_slug}/services/{service_slug}/api-keys": {
      init: { params: operations["createApiKey"]["parameters"]; body: operations["createApiKey"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createApiKey"]["responses"][201]["content"]["application/json"], 201>;
      error: CreateApiKeyErrors;
    };
    /** Create or link a user */
    "/api/service/users": {
      init: { params?: operations["createServiceUser"]["parameters"]; body: operations["createServiceUser"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createServiceUser"]["responses"][200]["content"]["application/json"], 200> | Success<operations["createServiceUser"]["responses"][201]["content"]["application/json"], 201>;
      error: CreateServiceUserErrors;
    };
    /** Create a subscription */
    "/api/service/subscriptions": {
      init: { params?: operations["createServiceSubscription"]["parameters"]; body: operations["createServiceSubscription"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createServiceSubscription"]["responses"][200]["content"]["application/json"], 200> | Success<operations["createServiceSubscription"]["responses"][201]["content"]["application/json"], 201>;
      error: CreateServiceSubscriptionErrors;
    };
    /** Get a user's token at a provider */
    "/api/service/provider-tokens": {
      init: { params?: operations["createProviderToken"]["parameters"]; body: operations["createProviderToken"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createProviderToken"]["responses"][200]["content"]["application/json"], 200>;
      error: CreateProviderTokenErrors;
    };
    /** Approve an organization */
    "/api/platform/organizations/{id}/approve": {
      init: { params: operations["approveOrganization"]["parameters"]; body: operations["approveOrganization"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["approveOrganization"]["responses"][200]["content"]["application/json"], 200>;
      error: ApproveOrganizationErrors;
    };
    /** Reject an organization */
    "/api/platform/organizations/{id}/reject": {
      init: { params: operations["rejectOrganization"]["parameters"]; body: operations["rejectOrganization"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["rejectOrganization"]["responses"][200]["content"]["application/json"], 200>;
      error: RejectOrganizationErrors;
    };
    /** Suspend an organization */
    "/api/platform/organizations/{id}/suspend": {
      init: { params: operations["suspendOrganization"]["parameters"]; };
      success: Success<operations["suspendOrganization"]["responses"][200]["content"]["application/json"], 200>;
      error: SuspendOrganizationErrors;
    };
    /** End a suspension */
    "/api/platform/organizations/{id}/activate": {
      init: { params: operations["activateOrganization"]["parameters"]; };
      success: Success<operations["activateOrganization"]["responses"][200]["content"]["application/json"], 200>;
      error: ActivateOrganizationErrors;
    };
    /** Make a person a platform owner */
    "/api/platform/owners": {
      init: { params?: operations["promotePlatformOwner"]["parameters"]; body: operations["promotePlatformOwner"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["promotePlatformOwner"]["responses"][200]["content"]["application/json"], 200>;
      error: PromotePlatformOwnerErrors;
    };
    /** Receive an event from Stripe */
    "/webhooks/stripe": {
      init: { params: operations["receiveStripeEvent"]["parameters"]; body: operations["receiveStripeEvent"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["receiveStripeEvent"]["responses"][200]["content"]["application/json"], 200>;
      error: ReceiveStripeEventErrors;
    };
  };
  PATCH: {
    /** Change your own email address */
    "/api/user": {
      init: { params?: operations["updateProfile"]["parameters"]; body: operations["updateProfile"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["updateProfile"]["responses"][200]["content"]["application/json"], 200>;
      error: UpdateProfileErrors;
    };
    /** Rename an organization */
    "/api/organizations/{org_slug}": {
      init: { params: operations["updateOrganization"]["parameters"]; body: operations["updateOrganization"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["updateOrganization"]["responses"][200]["content"]["application/json"], 200>;
      error: UpdateOrganizationErrors;
    };
    /** Change the role of a member */
    "/api/organizations/{org_slug}/members/{user_id}": {
      init: { params: operations["updateMemberRole"]["parameters"]; body: operations["updateMemberRole"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["updateMemberRole"]["responses"][200]["content"]["application/json"], 200>;
      error: UpdateMemberRoleErrors;
    };
    /** Change a service */
    "/api/organizations/{org_slug}/services/{service_slug}": {
      init: { params: operations["updateService"]["parameters"]; body: operations["updateService"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["updateService"]["responses"][200]["content"]["application/json"], 200>;
      error: UpdateServiceErrors;
    };
    /** Change a user of the service */
    "/api/service/users/{user_id}": {
      init: { params: operations["updateServiceUser"]["parameters"]; body: operations["updateServiceUser"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["updateServiceUser"]["responses"][200]["content"]["application/json"], 200>;
      error: UpdateServiceUserErrors;
    };
    /** Change a user's subscription */
    "/api/service/subscriptions/{user_id}": {
      init: { params: operations["updateServiceSubscription"]["parameters"]; body: operations["updateServiceSubscription"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["updateServiceSubscription"]["responses"][200]["content"]["application/json"], 200>;
      error: UpdateServiceSubscriptionErrors;
    };
    /** Rename the service */
    "/api/service/info": {
      init: { params?: operations["updateServiceInfo"]["parameters"]; body: operations["updateServiceInfo"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["updateServiceInfo"]["responses"][200]["content"]["application/json"], 200>;
      error: UpdateServiceInfoErrors;
    };
    /** Change the tier of an organization */
    "/api/platform/organizations/{id}/tier": {
      init: { params: operations["updateOrganizationTier"]["parameters"]; body: operations["updateOrganizationTier"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["updateOrganizationTier"]["responses"][200]["content"]["application/json"], 200>;
      error: UpdateOrganizationTierErrors;
    };
  };
  DELETE: {
    /** Unlink a sign-in provider */
    "/api/user/identities/{provider}": {
      init: { params: operations["unlinkIdentity"]["parameters"]; };
      success: Success<undefined, 204>;
      error: UnlinkIdentityErrors;
    };
    /** Turn the second factor off */
    "/api/user/mfa": {
      init: { params?: operations["removeSecondFactor"]["parameters"]; };
      success: Success<operations["removeSecondFactor"]["responses"][200]["content"]["application/json"], 200>;
      error: RemoveSecondFactorErrors;
    };
    /** Delete an organization */
    "/api/organizations/{org_slug}": {
      init: { params: operations["deleteOrganization"]["parameters"]; };
      success: Success<operations["deleteOrganization"]["responses"][200]["content"]["application/json"], 200>;
      error: DeleteOrganizationErrors;
    };
    /** End all sessions of a person */
    "/api/organizations/{org_slug}/users/{user_id}/sessions": {
      init: { params: operations["revokeEndUserSessions"]["parameters"]; };
      success: Success<operations["revokeEndUserSessions"]["responses"][200]["content"]["application/json"], 200>;
      error: RevokeEndUserSessionsErrors;
    };
    /** Delete a service */
    "/api/organizations/{org_slug}/services/{service_slug}": {
      init: { params: operations["deleteService"]["parameters"]; };
      success: Success<undefined, 204>;
      error: DeleteServiceErrors;
    };
    /** Revoke an API key */
    "/api/organizations/{org_slug}/services/{service_slug}/api-keys/{api_key_id}": {
      init: { params: operations["deleteApiKey"]["parameters"]; };
      success: Success<undefined, 204>;
      error: DeleteApiKeyErrors;
    };
    /** Remove a user from the service */
    "/api/service/users/{user_id}": {
      init: { params: operations["deleteServiceUser"]["parameters"]; };
      success: Success<undefined, 204>;
      error: DeleteServiceUserErrors;
    };
    /** Delete a user's subscription */
    "/api/service/subscriptions/{user_id}": {
      init: { params: operations["deleteServiceSubscription"]["parameters"]; };
      success: Success<undefined, 204>;
      error: DeleteServiceSubscriptionErrors;
    };
    /** Make a platform owner an ordinary user */
    "/api/platform/owners/{user_id}": {
      init: { params: operations["demotePlatformOwner"]["parameters"]; };
      success: Success<operations["demotePlatformOwner"]["responses"][200]["content"]["application/json"], 200>;
      error: DemotePlatformOwnerErrors;
    };
  };
}

/** The key of an operation, such as `GET /auth/{provider}`. */
export type AuthOSOperationKey =
  | "GET /auth/{provider}"
  | "GET /auth/{provider}/callback"
  | "POST /api/auth/register"
  | "POST /api/auth/login"
  | "POST /api/auth/mfa/verify"
  | "POST /api/auth/forgot-password"
  | "POST /api/auth/reset-password"
  | "POST /api/auth/resend-verification"
  | "GET /.well-known/jwks.json"
  | "POST /api/auth/refresh"
  | "POST /api/auth/logout"
  | "POST /auth/revoke"
  | "GET /auth/verify-email"
  | "POST /auth/device/code"
  | "POST /auth/device/verify"
  | "POST /auth/token"
  | "GET /api/user"
  | "PATCH /api/user"
  | "POST /api/user/set-password"
  | "POST /api/user/change-password"
  | "GET /api/user/identities"
  | "DELETE /api/user/identities/{provider}"
  | "POST /api/user/identities/{provider}/link"
  | "GET /api/user/mfa/status"
  | "POST /api/user/mfa/setup"
  | "POST /api/user/mfa/verify"
  | "DELETE /api/user/mfa"
  | "POST /api/user/mfa/backup-codes/regenerate"
  | "GET /api/subscription"
  | "GET /api/provider-token/{provider}"
  | "POST /api/organizations"
  | "GET /api/organizations"
  | "GET /api/organizations/{org_slug}"
  | "PATCH /api/organizations/{org_slug}"
  | "DELETE /api/organizations/{org_slug}"
  | "GET /api/organizations/{org_slug}/members"
  | "PATCH /api/organizations/{org_slug}/members/{user_id}"
  | "POST /api/organizations/{org_slug}/members/{user_id}"
  | "POST /api/organizations/{org_slug}/transfer-ownership"
  | "GET /api/organizations/{org_slug}/users"
  | "GET /api/organizations/{org_slug}/users/{user_id}"
  | "DELETE /api/organizations/{org_slug}/users/{user_id}/sessions"
  | "GET /api/organizations/{org_slug}/oauth-credentials/{provider}"
  | "POST /api/organizations/{org_slug}/oauth-credentials/{provider}"
  | "GET /api/organizations/{org_slug}/analytics/login-trends"
  | "GET /api/organizations/{org_slug}/analytics/logins-by-service"
  | "GET /api/organizations/{org_slug}/analytics/logins-by-provider"
  | "GET /api/organizations/{org_slug}/analytics/recent-logins"
  | "POST /api/organizations/{org_slug}/billing/portal"
  | "POST /api/organizations/{org_slug}/invitations"
  | "GET /api/organizations/{org_slug}/invitations"
  | "POST /api/organizations/{org_slug}/invitations/{invitation_id}"
  | "GET /api/invitations"
  | "POST /api/invitations/accept"
  | "POST /api/invitations/decline"
  | "POST /api/organizations/{org_slug}/services"
  | "GET /api/organizations/{org_slug}/services"
  | "DELETE /api/organizations/{org_slug}/services/{service_slug}"
  | "GET /api/organizations/{org_slug}/services/{service_slug}"
  | "PATCH /api/organizations/{org_slug}/services/{service_slug}"
  | "POST /api/organizations/{org_slug}/services/{service_slug}/plans"
  | "GET /api/organizations/{org_slug}/services/{service_slug}/plans"
  | "POST /api/organizations/{org_slug}/services/{service_slug}/checkout"
  | "POST /api/organizations/{org_slug}/services/{service_slug}/api-keys"
  | "GET /api/organizations/{org_slug}/services/{service_slug}/api-keys"
  | "DELETE /api/organizations/{org_slug}/services/{service_slug}/api-keys/{api_key_id}"
  | "GET /api/service/users"
  | "POST /api/service/users"
  | "GET /api/service/users/{user_id}"
  | "PATCH /api/service/users/{user_id}"
  | "DELETE /api/service/users/{user_id}"
  | "GET /api/service/subscriptions"
  | "POST /api/service/subscriptions"
  | "GET /api/service/subscriptions/{user_id}"
  | "PATCH /api/service/subscriptions/{user_id}"
  | "DELETE /api/service/subscriptions/{user_id}"
  | "GET /api/service/analytics"
  | "GET /api/service/info"
  | "PATCH /api/service/info"
  | "POST /api/service/provider-tokens"
  | "GET /api/platform/tiers"
  | "GET /api/platform/organizations"
  | "POST /api/platform/organizations/{id}/approve"
  | "POST /api/platform/organizations/{id}/reject"
  | "POST /api/platform/organizations/{id}/suspend"
  | "POST /api/platform/organizations/{id}/activate"
  | "PATCH /api/platform/organizations/{id}/tier"
  | "POST /api/platform/owners"
  | "DELETE /api/platform/owners/{user_id}"
  | "GET /api/platform/audit-log"
  | "GET /api/platform/analytics/overview"
  | "GET /api/platform/analytics/organization-status"
  | "GET /api/platform/analytics/growth-trends"
  | "GET /api/platform/analytics/login-activity"
  | "GET /api/platform/analytics/top-organizations"
  | "GET /api/platform/analytics/recent-organizations"
  | "POST /webhooks/stripe";

/** All that the runtime knows of AuthOS API. */
export const bindings: Bindings = {
  api: "authos",
  error: AuthOSError,
  envelope: { code: ["error_code"], message: ["error"], timestamp: ["timestamp"] },
  spelling: /^(?:(?!.*(?:[A-Z]{13}))[A-Z_]{1,64})$/,
  codes: codes,
  baseUrls: oneServer(null),
  schemes: { bearerJwt: { header: "authorization", prefix: "Bearer " }, apiKey: { header: "x-api-key" } },
  headers: [["retryAfter", "Retry-After", Number, 429], ["xRatelimitLimit", "X-RateLimit-Limit", Number, 429], ["xRatelimitRemaining", "X-RateLimit-Remaining", Number, 429], ["xRatelimitReset", "X-RateLimit-Reset", Number, 429]],
  query: plainQuery,
  keepToken: keepToken,
  refresh: { scheme: "bearerJwt", method: "POST", path: "/api/auth/refresh", fields: ["refresh_token"], credential: oauthCredential, now: renewNow },
  operations: {
    "GET /auth/{provider}": { id: "startSignIn", requestId: "x-request-id", successes: [], produces: "nothing", redirect: locationQuery },
    "GET /auth/{provider}/callback": { id: "completeSignIn", requestId: "x-request-id", idempotent: false, produces: "object", redirect: locationQuery },
    "POST /api/auth/register": { id: "register", requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/auth/login": { id: "signIn", requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/auth/mfa/verify": { id: "verifySecondFactor", requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/auth/forgot-password": { id: "requestPasswordReset", requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/auth/reset-password": { id: "resetPassword", requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/auth/resend-verification": { id: "resendVerification", requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "GET /.well-known/jwks.json": { id: "listSigningKeys", requestId: "x-request-id", produces: "object" },
    "POST /api/auth/refresh": { id: "refreshTokens", requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/auth/logout": { id: "signOut", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, produces: "object" },
    "POST /auth/revoke": { id: "revokeToken", requestId: "x-request-id", idempotent: false, body: "required", write: formBody, produces: "nothing" },
    "GET /auth/verify-email": { id: "verifyEmail", requestId: "x-request-id", idempotent: false, accept: "text/html, application/json", decode: decode(["text"]) },
    "POST /auth/device/code": { id: "requestDeviceCode", requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /auth/device/verify": { id: "verifyDeviceCode", requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /auth/token": { id: "createDeviceToken", requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "GET /api/user": { id: "getProfile", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "PATCH /api/user": { id: "updateProfile", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/user/set-password": { id: "setPassword", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/user/change-password": { id: "changePassword", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "GET /api/user/identities": { id: "listIdentities", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "DELETE /api/user/identities/{provider}": { id: "unlinkIdentity", security: [["bearerJwt"]], requestId: "x-request-id", successes: [204], produces: "nothing" },
    "POST /api/user/identities/{provider}/link": { id: "linkIdentity", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, produces: "object" },
    "GET /api/user/mfa/status": { id: "getSecondFactor", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "POST /api/user/mfa/setup": { id: "startSecondFactor", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, produces: "object" },
    "POST /api/user/mfa/verify": { id: "confirmSecondFactor", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "DELETE /api/user/mfa": { id: "removeSecondFactor", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "POST /api/user/mfa/backup-codes/regenerate": { id: "regenerateBackupCodes", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, produces: "object" },
    "GET /api/subscription": { id: "getSubscription", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "GET /api/provider-token/{provider}": { id: "getProviderToken", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "POST /api/organizations": { id: "createOrganization", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "GET /api/organizations": { id: "listOrganizations", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "GET /api/organizations/{org_slug}": { id: "getOrganization", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "PATCH /api/organizations/{org_slug}": { id: "updateOrganization", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "DELETE /api/organizations/{org_slug}": { id: "deleteOrganization", security: [["bearerJwt"]], requestId: "x-request-id" },
    "GET /api/organizations/{org_slug}/members": { id: "listMembers", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "PATCH /api/organizations/{org_slug}/members/{user_id}": { id: "updateMemberRole", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/organizations/{org_slug}/members/{user_id}": { id: "removeMember", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false },
    "POST /api/organizations/{org_slug}/transfer-ownership": { id: "transferOwnership", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "GET /api/organizations/{org_slug}/users": { id: "listEndUsers", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "GET /api/organizations/{org_slug}/users/{user_id}": { id: "getEndUser", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "DELETE /api/organizations/{org_slug}/users/{user_id}/sessions": { id: "revokeEndUserSessions", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "GET /api/organizations/{org_slug}/oauth-credentials/{provider}": { id: "getOAuthCredentials", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "POST /api/organizations/{org_slug}/oauth-credentials/{provider}": { id: "setOAuthCredentials", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "GET /api/organizations/{org_slug}/analytics/login-trends": { id: "listLoginTrends", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "GET /api/organizations/{org_slug}/analytics/logins-by-service": { id: "listLoginsByService", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "GET /api/organizations/{org_slug}/analytics/logins-by-provider": { id: "listLoginsByProvider", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "GET /api/organizations/{org_slug}/analytics/recent-logins": { id: "listRecentLogins", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "POST /api/organizations/{org_slug}/billing/portal": { id: "openBillingPortal", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/organizations/{org_slug}/invitations": { id: "inviteMember", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", successes: [200, 201], produces: "object" },
    "GET /api/organizations/{org_slug}/invitations": { id: "listInvitations", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "POST /api/organizations/{org_slug}/invitations/{invitation_id}": { id: "cancelInvitation", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false },
    "GET /api/invitations": { id: "listMyInvitations", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "POST /api/invitations/accept": { id: "acceptInvitation", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required" },
    "POST /api/invitations/decline": { id: "declineInvitation", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required" },
    "POST /api/organizations/{org_slug}/services": { id: "createService", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", successes: [200, 201], produces: "object" },
    "GET /api/organizations/{org_slug}/services": { id: "listServices", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "DELETE /api/organizations/{org_slug}/services/{service_slug}": { id: "deleteService", security: [["bearerJwt"]], requestId: "x-request-id", successes: [204], produces: "nothing" },
    "GET /api/organizations/{org_slug}/services/{service_slug}": { id: "getService", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "PATCH /api/organizations/{org_slug}/services/{service_slug}": { id: "updateService", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/organizations/{org_slug}/services/{service_slug}/plans": { id: "createPlan", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", successes: [200, 201], produces: "object" },
    "GET /api/organizations/{org_slug}/services/{service_slug}/plans": { id: "listPlans", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "POST /api/organizations/{org_slug}/services/{service_slug}/checkout": { id: "createCheckout", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/organizations/{org_slug}/services/{service_slug}/api-keys": { id: "createApiKey", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", successes: [201], produces: "object" },
    "GET /api/organizations/{org_slug}/services/{service_slug}/api-keys": { id: "listApiKeys", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "DELETE /api/organizations/{org_slug}/services/{service_slug}/api-keys/{api_key_id}": { id: "deleteApiKey", security: [["bearerJwt"]], requestId: "x-request-id", successes: [204], produces: "nothing" },
    "GET /api/service/users": { id: "listServiceUsers", security: [["apiKey"]], requestId: "x-request-id", produces: "object" },
    "POST /api/service/users": { id: "createServiceUser", security: [["apiKey"]], requestId: "x-request-id", idempotent: false, body: "required", successes: [200, 201], produces: "object" },
    "GET /api/service/users/{user_id}": { id: "getServiceUser", security: [["apiKey"]], requestId: "x-request-id", produces: "object" },
    "PATCH /api/service/users/{user_id}": { id: "updateServiceUser", security: [["apiKey"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "DELETE /api/service/users/{user_id}": { id: "deleteServiceUser", security: [["apiKey"]], requestId: "x-request-id", successes: [204], produces: "nothing" },
    "GET /api/service/subscriptions": { id: "listServiceSubscriptions", security: [["apiKey"]], requestId: "x-request-id", produces: "object" },
    "POST /api/service/subscriptions": { id: "createServiceSubscription", security: [["apiKey"]], requestId: "x-request-id", idempotent: false, body: "required", successes: [200, 201], produces: "object" },
    "GET /api/service/subscriptions/{user_id}": { id: "getServiceSubscription", security: [["apiKey"]], requestId: "x-request-id", produces: "object" },
    "PATCH /api/service/subscriptions/{user_id}": { id: "updateServiceSubscription", security: [["apiKey"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "DELETE /api/service/subscriptions/{user_id}": { id: "deleteServiceSubscription", security: [["apiKey"]], requestId: "x-request-id", successes: [204], produces: "nothing" },
    "GET /api/service/analytics": { id: "getServiceAnalytics", security: [["apiKey"]], requestId: "x-request-id", produces: "object" },
    "GET /api/service/info": { id: "getServiceInfo", security: [["apiKey"]], requestId: "x-request-id", produces: "object" },
    "PATCH /api/service/info": { id: "updateServiceInfo", security: [["apiKey"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/service/provider-tokens": { id: "createProviderToken", security: [["apiKey"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "GET /api/platform/tiers": { id: "listTiers", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "GET /api/platform/organizations": { id: "listAllOrganizations", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "POST /api/platform/organizations/{id}/approve": { id: "approveOrganization", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/platform/organizations/{id}/reject": { id: "rejectOrganization", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/platform/organizations/{id}/suspend": { id: "suspendOrganization", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, produces: "object" },
    "POST /api/platform/organizations/{id}/activate": { id: "activateOrganization", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, produces: "object" },
    "PATCH /api/platform/organizations/{id}/tier": { id: "updateOrganizationTier", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "POST /api/platform/owners": { id: "promotePlatformOwner", security: [["bearerJwt"]], requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
    "DELETE /api/platform/owners/{user_id}": { id: "demotePlatformOwner", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "GET /api/platform/audit-log": { id: "listAuditEntries", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "GET /api/platform/analytics/overview": { id: "getPlatformOverview", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "GET /api/platform/analytics/organization-status": { id: "countOrganizationsByStatus", security: [["bearerJwt"]], requestId: "x-request-id", produces: "object" },
    "GET /api/platform/analytics/growth-trends": { id: "listGrowthTrends", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "GET /api/platform/analytics/login-activity": { id: "listPlatformLogins", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "GET /api/platform/analytics/top-organizations": { id: "listTopOrganizations", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "GET /api/platform/analytics/recent-organizations": { id: "listRecentOrganizations", security: [["bearerJwt"]], requestId: "x-request-id", produces: "array" },
    "POST /webhooks/stripe": { id: "receiveStripeEvent", requestId: "x-request-id", idempotent: false, body: "required", produces: "object" },
  },
};
