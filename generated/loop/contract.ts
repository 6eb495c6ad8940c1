// Made from openapi/loop/ by `npm run generate`; do not edit.
import type { FilledIn } from "../../client/client-types.ts";
import type { TransportError } from "../../client/errors/transport-error.ts";
import type { Bindings } from "../../client/request/bindings.ts";
import type { Success } from "../../client/result.ts";
import type { operations } from "./schema.d.ts";
import { challengeScope } from "../../client/envelope/challenge-scope.ts";
import { locationQuery } from "../../client/envelope/location-query.ts";
import { oauthCredential, renewNow } from "../../client/recovery/oauth-refresh.ts";
import { keepToken } from "../../client/recovery/token-keeper.ts";
import { manyServers } from "../../client/request/base-url.ts";
import { idempotencyKeyIn } from "../../client/request/idempotency-key.ts";
import { formBody } from "../../client/serialization/form.ts";
import { plainQuery } from "../../client/serialization/query.ts";
import { LoopError, codes } from "./errors.ts";

/** The errors of `GET /v1/oauth/authorize`, and the failures of any call. */
export type StartAuthorizationErrors =
  | LoopError<"access_denied", 302, { location: string }>
  | LoopError<"invalid_request", 302, { location: string }>
  | LoopError<"unauthorized_client", 302, { location: string }>
  | LoopError<"unsupported_response_type", 302, { location: string }>
  | LoopError<"invalid_scope", 302, { location: string }>
  | LoopError<"server_error", 302, { location: string }>
  | LoopError<"temporarily_unavailable", 302, { location: string }>
  | LoopError<"invalid_request", 400, Record<never, never>>
  | LoopError<"unauthorized_client", 400, Record<never, never>>
  | LoopError<"unsupported_response_type", 400, Record<never, never>>
  | LoopError<"invalid_scope", 400, Record<never, never>>
  | LoopError<"invalid_client", 401, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"temporarily_unavailable", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/oauth/token`, and the failures of any call. */
export type CreateTokenErrors =
  | LoopError<"invalid_request", 400, Record<never, never>>
  | LoopError<"invalid_grant", 400, Record<never, never>>
  | LoopError<"unauthorized_client", 400, Record<never, never>>
  | LoopError<"unsupported_grant_type", 400, Record<never, never>>
  | LoopError<"invalid_scope", 400, Record<never, never>>
  | LoopError<"invalid_client", 401, Record<never, never>>
  | LoopError<"$403", 403, Record<never, never>, operations["createToken"]["responses"][403]["content"]["application/json"]>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"temporarily_unavailable", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/oauth/introspect`, and the failures of any call. */
export type IntrospectTokenErrors =
  | LoopError<"invalid_request", 400, Record<never, never>>
  | LoopError<"invalid_client", 401, Record<never, never>>
  | LoopError<"$403", 403, Record<never, never>, operations["introspectToken"]["responses"][403]["content"]["application/json"]>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"temporarily_unavailable", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/oauth/revoke`, and the failures of any call. */
export type RevokeTokenErrors =
  | LoopError<"invalid_request", 400, Record<never, never>>
  | LoopError<"invalid_client", 401, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"temporarily_unavailable", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/tokens`, and the failures of any call. */
export type CreateMachineTokenErrors =
  | LoopError<"invalid_request", 400, Record<never, never>>
  | LoopError<"unsupported_grant_type", 400, Record<never, never>>
  | LoopError<"unauthorized_client", 400, Record<never, never>>
  | LoopError<"invalid_client", 401, Record<never, never>>
  | LoopError<"$403", 403, Record<never, never>, operations["createMachineToken"]["responses"][403]["content"]["application/json"]>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"temporarily_unavailable", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /.well-known/openid-configuration`, and the failures of any call. */
export type GetDiscoveryDocumentErrors =
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"temporarily_unavailable", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /.well-known/jwks.json`, and the failures of any call. */
export type ListSigningKeysErrors =
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"temporarily_unavailable", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/me/grants`, and the failures of any call. */
export type ListGrantsErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `DELETE /v1/me/grants/{id}`, and the failures of any call. */
export type RevokeGrantErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/users/me/connected-apps`, and the failures of any call. */
export type ListConnectedAppsErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `DELETE /v1/users/me/connected-apps/{client_id}`, and the failures of any call. */
export type DisconnectAppErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/admin/oauth-clients`, and the failures of any call. */
export type ListOAuthClientsErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/admin/oauth-clients`, and the failures of any call. */
export type CreateOAuthClientErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/admin/oauth-clients/{clientId}/rotate-secret`, and the failures of any call. */
export type RotateClientSecretErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/users/me`, and the failures of any call. */
export type GetMeErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/users/me/settings`, and the failures of any call. */
export type GetMySettingsErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/admin/users/{userId}`, and the failures of any call. */
export type GetUserErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/biomarkers/parse`, and the failures of any call. */
export type ParseBiomarkersErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/biomarkers/parse/vendor`, and the failures of any call. */
export type ParseVendorBiomarkersErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/bloodwork/upload`, and the failures of any call. */
export type UploadBloodworkErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/bloodwork/view/{id}`, and the failures of any call. */
export type GetBloodworkErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/protocols/{id}`, and the failures of any call. */
export type GetProtocolErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/protocols/match`, and the failures of any call. */
export type MatchProtocolsErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"$412", 412, Record<never, never>, operations["matchProtocols"]["responses"][412]["content"]["application/json"]>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/protocol-engine/evaluate`, and the failures of any call. */
export type EvaluateProtocolErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/enrollments`, and the failures of any call. */
export type CreateEnrollmentErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/recommendations/generate`, and the failures of any call. */
export type GenerateRecommendationsErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"$412", 412, Record<never, never>, operations["generateRecommendations"]["responses"][412]["content"]["application/json"]>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/health-engine/score`, and the failures of any call. */
export type ComputeHealthScoreErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"$412", 412, Record<never, never>, operations["computeHealthScore"]["responses"][412]["content"]["application/json"]>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/red-flags/{patient_id}`, and the failures of any call. */
export type ListRedFlagsErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/recommend`, and the failures of any call. */
export type RecommendPeptidesErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"$412", 412, Record<never, never>, operations["recommendPeptides"]["responses"][412]["content"]["application/json"]>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 502, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/check-ins`, and the failures of any call. */
export type ListCheckInsErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/check-ins`, and the failures of any call. */
export type CreateCheckInErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/check-ins/next`, and the failures of any call. */
export type GetNextCheckInErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/lab-orders`, and the failures of any call. */
export type CreateLabOrderErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/lab-orders/{id}`, and the failures of any call. */
export type GetLabOrderErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/lab-catalog/markers`, and the failures of any call. */
export type ListLabMarkersErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/labs/orders`, and the failures of any call. */
export type ListMyLabOrdersErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/labs/orders/{id}`, and the failures of any call. */
export type GetMyLabOrderErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/wearables/connections`, and the failures of any call. */
export type ListWearableConnectionsErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/wearables/metrics`, and the failures of any call. */
export type ListWearableMetricsErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 502, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `PATCH /v1/wearables/metrics`, and the failures of any call. */
export type UpdateWearableMetricsErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 502, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/wearables/link/token`, and the failures of any call. */
export type CreateWearableLinkTokenErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 502, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/wearables/link/exchange`, and the failures of any call. */
export type ExchangeWearableLinkTokenErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 502, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/patients`, and the failures of any call. */
export type ListPatientsErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/patients`, and the failures of any call. */
export type CreatePatientErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/patients/{id}/safe`, and the failures of any call. */
export type GetSafePatientErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/patients/{patient_id}/metrics`, and the failures of any call. */
export type ListPatientMetricsErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/patients/{patient_id}/metrics/{metric_key}`, and the failures of any call. */
export type ListMetricReadingsErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/patients/{patient_id}/timeline`, and the failures of any call. */
export type ListTimelineEventsErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/patients/{patient_id}/providers`, and the failures of any call. */
export type AddPatientProviderErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/connections/authorize`, and the failures of any call. */
export type StartConnectionErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/connections`, and the failures of any call. */
export type ListConnectionsErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/sync/{connectionId}`, and the failures of any call. */
export type StartSyncErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/events`, and the failures of any call. */
export type PublishEventErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/memberships`, and the failures of any call. */
export type CreateMembershipErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/memberships/{id}`, and the failures of any call. */
export type GetMembershipErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/memberships/{id}/transition`, and the failures of any call. */
export type TransitionMembershipErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/memberships/{id}/history`, and the failures of any call. */
export type ListMembershipTransitionsErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/memberships/{user_id}/conversion-eligibility`, and the failures of any call. */
export type GetConversionEligibilityErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/reactivation-plans`, and the failures of any call. */
export type ListReactivationPlansErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/checkout`, and the failures of any call. */
export type CreateCheckoutErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/subscriptions/{id}/pause`, and the failures of any call. */
export type PauseSubscriptionErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/billing/subscription/pause`, and the failures of any call. */
export type PauseMySubscriptionErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/subscriptions/{id}/cadence`, and the failures of any call. */
export type ChangeSubscriptionCadenceErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"$412", 412, Record<never, never>, operations["changeSubscriptionCadence"]["responses"][412]["content"]["application/json"]>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/admin/subscriptions/{id}/pause`, and the failures of any call. */
export type PauseSubscriptionAsStaffErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"$412", 412, Record<never, never>, operations["pauseSubscriptionAsStaff"]["responses"][412]["content"]["application/json"]>
  | LoopError<"unprocessable_entity", 422, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `GET /v1/admin/entitlements/grants`, and the failures of any call. */
export type ListEntitlementGrantsErrors =
  | LoopError<"validation_error", 400, Record<never, never>>
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The errors of `POST /v1/connect/webhooks/{delivery_id}/replay`, and the failures of any call. */
export type ReplayWebhookDeliveryErrors =
  | LoopError<"invalid_token", 401, { wwwAuthenticate?: string }>
  | LoopError<"insufficient_scope", 401, { wwwAuthenticate?: string }>
  | LoopError<"unauthenticated", 401, { wwwAuthenticate?: string }>
  | LoopError<"forbidden", 403, Record<never, never>>
  | LoopError<"not_found", 404, Record<never, never>>
  | LoopError<"conflict", 409, Record<never, never>>
  | LoopError<"rate_limited", 429, { retryAfter?: number }>
  | LoopError<"server_error", 500, Record<never, never>>
  | LoopError<"server_error", 503, Record<never, never>>
  | TransportError;

/** The operations of Loop Health Platform, by method and path template. */
export interface LoopOperations {
  GET: {
    /** Send a person to sign in and consent */
    "/v1/oauth/authorize": {
      init: { params: operations["startAuthorization"]["parameters"]; };
      success: Success<undefined, 302>;
      error: StartAuthorizationErrors;
    };
    /** Read the discovery document */
    "/.well-known/openid-configuration": {
      init: {  };
      success: Success<operations["getDiscoveryDocument"]["responses"][200]["content"]["application/json"], 200>;
      error: GetDiscoveryDocumentErrors;
    };
    /** List the signing keys */
    "/.well-known/jwks.json": {
      init: {  };
      success: Success<operations["listSigningKeys"]["responses"][200]["content"]["application/json"], 200>;
      error: ListSigningKeysErrors;
    };
    /** List grants */
    "/v1/me/grants": {
      init: {  };
      success: Success<operations["listGrants"]["responses"][200]["content"]["application/json"], 200>;
      error: ListGrantsErrors;
    };
    /** List connected applications */
    "/v1/users/me/connected-apps": {
      init: {  };
      success: Success<operations["listConnectedApps"]["responses"][200]["content"]["application/json"], 200>;
      error: ListConnectedAppsErrors;
    };
    /** List your clients */
    "/v1/admin/oauth-clients": {
      init: {  };
      success: Success<operations["listOAuthClients"]["responses"][200]["content"]["application/json"], 200>;
      error: ListOAuthClientsErrors;
    };
    /** Read your profile */
    "/v1/users/me": {
      init: {  };
      success: Success<operations["getMe"]["responses"][200]["content"]["application/json"], 200>;
      error: GetMeErrors;
    };
    /** Read your settings */
    "/v1/users/me/settings": {
      init: {  };
      success: Success<operations["getMySettings"]["responses"][200]["content"]["application/json"], 200>;
      error: GetMySettingsErrors;
    };
    /** Read a user as staff */
    "/v1/admin/users/{userId}": {
      init: { params: operations["getUser"]["parameters"]; };
      success: Success<operations["getUser"]["responses"][200]["content"]["application/json"], 200>;
      error: GetUserErrors;
    };
    /** Read a laboratory report */
    "/v1/bloodwork/view/{id}": {
      init: { params: operations["getBloodwork"]["parameters"]; };
      success: Success<operations["getBloodwork"]["responses"][200]["content"]["application/json"], 200>;
      error: GetBloodworkErrors;
    };
    /** Read a protocol */
    "/v1/protocols/{id}": {
      init: { params: operations["getProtocol"]["parameters"]; };
      success: Success<operations["getProtocol"]["responses"][200]["content"]["application/json"], 200>;
      error: GetProtocolErrors;
    };
    /** List a patient's red flags */
    "/v1/red-flags/{patient_id}": {
      init: { params: operations["listRedFlags"]["parameters"]; };
      success: Success<operations["listRedFlags"]["responses"][200]["content"]["application/json"], 200>;
      error: ListRedFlagsErrors;
    };
    /** List check-ins */
    "/v1/check-ins": {
      init: {  };
      success: Success<operations["listCheckIns"]["responses"][200]["content"]["application/json"], 200>;
      error: ListCheckInsErrors;
    };
    /** Find when the next check-in is due */
    "/v1/check-ins/next": {
      init: { params: operations["getNextCheckIn"]["parameters"]; };
      success: Success<operations["getNextCheckIn"]["responses"][200]["content"]["application/json"], 200>;
      error: GetNextCheckInErrors;
    };
    /** Read a laboratory order */
    "/v1/lab-orders/{id}": {
      init: { params: operations["getLabOrder"]["parameters"]; };
      success: Success<operations["getLabOrder"]["responses"][200]["content"]["application/json"], 200>;
      error: GetLabOrderErrors;
    };
    /** List what a laboratory can measure */
    "/v1/lab-catalog/markers": {
      init: { params?: operations["listLabMarkers"]["parameters"]; };
      success: Success<operations["listLabMarkers"]["responses"][200]["content"]["application/json"], 200>;
      error: ListLabMarkersErrors;
    };
    /** List your laboratory orders */
    "/v1/labs/orders": {
      init: {  };
      success: Success<operations["listMyLabOrders"]["responses"][200]["content"]["application/json"], 200>;
      error: ListMyLabOrdersErrors;
    };
    /** Read one of your laboratory orders */
    "/v1/labs/orders/{id}": {
      init: { params: operations["getMyLabOrder"]["parameters"]; };
      success: Success<operations["getMyLabOrder"]["responses"][200]["content"]["application/json"], 200>;
      error: GetMyLabOrderErrors;
    };
    /** List connected devices */
    "/v1/wearables/connections": {
      init: {  };
      success: Success<operations["listWearableConnections"]["responses"][200]["content"]["application/json"], 200>;
      error: ListWearableConnectionsErrors;
    };
    /** List what the devices measure */
    "/v1/wearables/metrics": {
      init: {  };
      success: Success<operations["listWearableMetrics"]["responses"][200]["content"]["application/json"], 200>;
      error: ListWearableMetricsErrors;
    };
    /** List the patients of a brand */
    "/v1/patients": {
      init: { params: operations["listPatients"]["parameters"]; };
      success: Success<operations["listPatients"]["responses"][200]["content"]["application/json"], 200>;
      error: ListPatientsErrors;
    };
    /** Read a patient without health information */
    "/v1/patients/{id}/safe": {
      init: { params: operations["getSafePatient"]["parameters"]; };
      success: Success<operations["getSafePatient"]["responses"][200]["content"]["application/json"], 200>;
      error: GetSafePatientErrors;
    };
    /** List a patient's metrics */
    "/v1/patients/{patient_id}/metrics": {
      init: { params: operations["listPatientMetrics"]["parameters"]; };
      success: Success<operations["listPatientMetrics"]["responses"][200]["content"]["application/json"], 200>;
      error: ListPatientMetricsErrors;
    };
    /** List a metric over time */
    "/v1/patients/{patient_id}/metrics/{metric_key}": {
      init: { params: operations["listMetricReadings"]["parameters"]; };
      success: Success<operations["listMetricReadings"]["responses"][200]["content"]["application/json"], 200>;
      error: ListMetricReadingsErrors;
    };
    /** List what happened to a patient */
    "/v1/patients/{patient_id}/timeline": {
      init: { params: operations["listTimelineEvents"]["parameters"]; };
      success: Success<operations["listTimelineEvents"]["responses"][200]["content"]["application/json"], 200>;
      error: ListTimelineEventsErrors;
    };
    /** List a person's vendor accounts */
    "/v1/connections": {
      init: { params: operations["listConnections"]["parameters"]; };
      success: Success<operations["listConnections"]["responses"][200]["content"]["application/json"], 200>;
      error: ListConnectionsErrors;
    };
    /** Read a membership */
    "/v1/memberships/{id}": {
      init: { params: operations["getMembership"]["parameters"]; };
      success: Success<operations["getMembership"]["responses"][200]["content"]["application/json"], 200>;
      error: GetMembershipErrors;
    };
    /** List a membership's past states */
    "/v1/memberships/{id}/history": {
      init: { params: operations["listMembershipTransitions"]["parameters"]; };
      success: Success<operations["listMembershipTransitions"]["responses"][200]["content"]["application/json"], 200>;
      error: ListMembershipTransitionsErrors;
    };
    /** Find whether a person's membership can convert */
    "/v1/memberships/{user_id}/conversion-eligibility": {
      init: { params: operations["getConversionEligibility"]["parameters"]; };
      success: Success<operations["getConversionEligibility"]["responses"][200]["content"]["application/json"], 200>;
      error: GetConversionEligibilityErrors;
    };
    /** List plans for former members */
    "/v1/reactivation-plans": {
      init: { params: operations["listReactivationPlans"]["parameters"]; };
      success: Success<operations["listReactivationPlans"]["responses"][200]["content"]["application/json"], 200>;
      error: ListReactivationPlansErrors;
    };
    /** List a person's entitlements */
    "/v1/admin/entitlements/grants": {
      init: { params: operations["listEntitlementGrants"]["parameters"]; };
      success: Success<operations["listEntitlementGrants"]["responses"][200]["content"]["application/json"], 200>;
      error: ListEntitlementGrantsErrors;
    };
  };
  POST: {
    /** Exchange a code or refresh token for tokens */
    "/v1/oauth/token": {
      init: { body: operations["createToken"]["requestBody"]["content"]["application/x-www-form-urlencoded"] | URLSearchParams; };
      success: Success<operations["createToken"]["responses"][200]["content"]["application/json"], 200>;
      error: CreateTokenErrors;
    };
    /** Ask whether a token is good */
    "/v1/oauth/introspect": {
      init: { body: operations["introspectToken"]["requestBody"]["content"]["application/x-www-form-urlencoded"] | URLSearchParams; };
      success: Success<operations["introspectToken"]["responses"][200]["content"]["application/json"], 200>;
      error: IntrospectTokenErrors;
    };
    /** Revoke a token */
    "/v1/oauth/revoke": {
      init: { body: operations["revokeToken"]["requestBody"]["content"]["application/x-www-form-urlencoded"] | URLSearchParams; };
      success: Success<undefined, 200>;
      error: RevokeTokenErrors;
    };
    /** Get a machine token */
    "/v1/tokens": {
      init: { body: operations["createMachineToken"]["requestBody"]["content"]["application/x-www-form-urlencoded"] | URLSearchParams; };
      success: Success<operations["createMachineToken"]["responses"][200]["content"]["application/json"], 200>;
      error: CreateMachineTokenErrors;
    };
    /** Register a client */
    "/v1/admin/oauth-clients": {
      init: { body: operations["createOAuthClient"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createOAuthClient"]["responses"][201]["content"]["application/json"], 201>;
      error: CreateOAuthClientErrors;
    };
    /** Give a client a new secret */
    "/v1/admin/oauth-clients/{clientId}/rotate-secret": {
      init: { params: operations["rotateClientSecret"]["parameters"]; };
      success: Success<operations["rotateClientSecret"]["responses"][200]["content"]["application/json"], 200>;
      error: RotateClientSecretErrors;
    };
    /** Store laboratory values */
    "/v1/biomarkers/parse": {
      init: { body: operations["parseBiomarkers"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["parseBiomarkers"]["responses"][200]["content"]["application/json"], 200>;
      error: ParseBiomarkersErrors;
    };
    /** Store a vendor's laboratory result */
    "/v1/biomarkers/parse/vendor": {
      init: { body: operations["parseVendorBiomarkers"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["parseVendorBiomarkers"]["responses"][200]["content"]["application/json"], 200>;
      error: ParseVendorBiomarkersErrors;
    };
    /** Upload a laboratory report */
    "/v1/bloodwork/upload": {
      init: { body: operations["uploadBloodwork"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["uploadBloodwork"]["responses"][201]["content"]["application/json"], 201>;
      error: UploadBloodworkErrors;
    };
    /** Find protocols that fit a patient */
    "/v1/protocols/match": {
      init: { body: operations["matchProtocols"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["matchProtocols"]["responses"][200]["content"]["application/json"], 200>;
      error: MatchProtocolsErrors;
    };
    /** Evaluate a protocol for a patient */
    "/v1/protocol-engine/evaluate": {
      init: { body: operations["evaluateProtocol"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["evaluateProtocol"]["responses"][200]["content"]["application/json"], 200>;
      error: EvaluateProtocolErrors;
    };
    /** Enroll a patient in a protocol */
    "/v1/enrollments": {
      init: { body: operations["createEnrollment"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createEnrollment"]["responses"][201]["content"]["application/json"], 201>;
      error: CreateEnrollmentErrors;
    };
    /** Generate recommendations for a patient */
    "/v1/recommendations/generate": {
      init: { body: operations["generateRecommendations"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["generateRecommendations"]["responses"][200]["content"]["application/json"], 200>;
      error: GenerateRecommendationsErrors;
    };
    /** Compute a patient's health score */
    "/v1/health-engine/score": {
      init: { body: operations["computeHealthScore"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["computeHealthScore"]["responses"][200]["content"]["application/json"], 200>;
      error: ComputeHealthScoreErrors;
    };
    /** Recommend peptides for a goal */
    "/v1/recommend": {
      init: { body: operations["recommendPeptides"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["recommendPeptides"]["responses"][200]["content"]["application/json"], 200>;
      error: RecommendPeptidesErrors;
    };
    /** Record a check-in */
    "/v1/check-ins": {
      init: { body: operations["createCheckIn"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createCheckIn"]["responses"][201]["content"]["application/json"], 201>;
      error: CreateCheckInErrors;
    };
    /** Order a laboratory panel */
    "/v1/lab-orders": {
      init: { params?: FilledIn<operations["createLabOrder"]["parameters"], "idempotency-key">; body: operations["createLabOrder"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createLabOrder"]["responses"][201]["content"]["application/json"], 201>;
      error: CreateLabOrderErrors;
    };
    /** Begin to connect a device */
    "/v1/wearables/link/token": {
      init: { body: operations["createWearableLinkToken"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createWearableLinkToken"]["responses"][200]["content"]["application/json"], 200>;
      error: CreateWearableLinkTokenErrors;
    };
    /** Finish connecting a device */
    "/v1/wearables/link/exchange": {
      init: { body: operations["exchangeWearableLinkToken"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["exchangeWearableLinkToken"]["responses"][201]["content"]["application/json"], 201>;
      error: ExchangeWearableLinkTokenErrors;
    };
    /** Create a patient */
    "/v1/patients": {
      init: { body: operations["createPatient"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createPatient"]["responses"][201]["content"]["application/json"], 201>;
      error: CreatePatientErrors;
    };
    /** Give a patient a provider */
    "/v1/patients/{patient_id}/providers": {
      init: { params: operations["addPatientProvider"]["parameters"]; body: operations["addPatientProvider"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["addPatientProvider"]["responses"][200]["content"]["application/json"], 200>;
      error: AddPatientProviderErrors;
    };
    /** Begin to connect a vendor's account */
    "/v1/connections/authorize": {
      init: { body: operations["startConnection"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["startConnection"]["responses"][200]["content"]["application/json"], 200>;
      error: StartConnectionErrors;
    };
    /** Fetch new data from a vendor */
    "/v1/sync/{connectionId}": {
      init: { params: operations["startSync"]["parameters"]; };
      success: Success<operations["startSync"]["responses"][200]["content"]["application/json"], 200>;
      error: StartSyncErrors;
    };
    /** Publish an event */
    "/v1/events": {
      init: { body: operations["publishEvent"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["publishEvent"]["responses"][201]["content"]["application/json"], 201>;
      error: PublishEventErrors;
    };
    /** Create a membership */
    "/v1/memberships": {
      init: { body: operations["createMembership"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createMembership"]["responses"][201]["content"]["application/json"], 201>;
      error: CreateMembershipErrors;
    };
    /** Move a membership to its next state */
    "/v1/memberships/{id}/transition": {
      init: { params: operations["transitionMembership"]["parameters"]; body: operations["transitionMembership"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["transitionMembership"]["responses"][200]["content"]["application/json"], 200>;
      error: TransitionMembershipErrors;
    };
    /** Begin a checkout */
    "/v1/checkout": {
      init: { body: operations["createCheckout"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createCheckout"]["responses"][201]["content"]["application/json"], 201>;
      error: CreateCheckoutErrors;
    };
    /** Pause a subscription */
    "/v1/subscriptions/{id}/pause": {
      init: { params: operations["pauseSubscription"]["parameters"]; body?: NonNullable<operations["pauseSubscription"]["requestBody"]>["content"]["application/json"]; };
      success: Success<operations["pauseSubscription"]["responses"][200]["content"]["application/json"], 200>;
      error: PauseSubscriptionErrors;
    };
    /** Pause your subscription */
    "/v1/billing/subscription/pause": {
      init: {  };
      success: Success<operations["pauseMySubscription"]["responses"][200]["content"]["application/json"], 200>;
      error: PauseMySubscriptionErrors;
    };
    /** Change how often a subscription bills */
    "/v1/subscriptions/{id}/cadence": {
      init: { params: operations["changeSubscriptionCadence"]["parameters"]; body: operations["changeSubscriptionCadence"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["changeSubscriptionCadence"]["responses"][200]["content"]["application/json"], 200>;
      error: ChangeSubscriptionCadenceErrors;
    };
    /** Pause a subscription as staff */
    "/v1/admin/subscriptions/{id}/pause": {
      init: { params: operations["pauseSubscriptionAsStaff"]["parameters"]; body: operations["pauseSubscriptionAsStaff"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["pauseSubscriptionAsStaff"]["responses"][200]["content"]["application/json"], 200>;
      error: PauseSubscriptionAsStaffErrors;
    };
    /** Send a webhook again */
    "/v1/connect/webhooks/{delivery_id}/replay": {
      init: { params: operations["replayWebhookDelivery"]["parameters"]; };
      success: Success<operations["replayWebhookDelivery"]["responses"][200]["content"]["application/json"], 200>;
      error: ReplayWebhookDeliveryErrors;
    };
  };
  DELETE: {
    /** Revoke a grant */
    "/v1/me/grants/{id}": {
      init: { params: operations["revokeGrant"]["parameters"]; };
      success: Success<undefined, 204>;
      error: RevokeGrantErrors;
    };
    /** Disconnect an application */
    "/v1/users/me/connected-apps/{client_id}": {
      init: { params: operations["disconnectApp"]["parameters"]; };
      success: Success<undefined, 204>;
      error: DisconnectAppErrors;
    };
  };
  PATCH: {
    /** Choose which metrics are shown */
    "/v1/wearables/metrics": {
      init: { body: operations["updateWearableMetrics"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["updateWearableMetrics"]["responses"][200]["content"]["application/json"], 200>;
      error: UpdateWearableMetricsErrors;
    };
  };
}

/** The key of an operation, such as `GET /v1/oauth/authorize`. */
export type LoopOperationKey =
  | "GET /v1/oauth/authorize"
  | "POST /v1/oauth/token"
  | "POST /v1/oauth/introspect"
  | "POST /v1/oauth/revoke"
  | "POST /v1/tokens"
  | "GET /.well-known/openid-configuration"
  | "GET /.well-known/jwks.json"
  | "GET /v1/me/grants"
  | "DELETE /v1/me/grants/{id}"
  | "GET /v1/users/me/connected-apps"
  | "DELETE /v1/users/me/connected-apps/{client_id}"
  | "GET /v1/admin/oauth-clients"
  | "POST /v1/admin/oauth-clients"
  | "POST /v1/admin/oauth-clients/{clientId}/rotate-secret"
  | "GET /v1/users/me"
  | "GET /v1/users/me/settings"
  | "GET /v1/admin/users/{userId}"
  | "POST /v1/biomarkers/parse"
  | "POST /v1/biomarkers/parse/vendor"
  | "POST /v1/bloodwork/upload"
  | "GET /v1/bloodwork/view/{id}"
  | "GET /v1/protocols/{id}"
  | "POST /v1/protocols/match"
  | "POST /v1/protocol-engine/evaluate"
  | "POST /v1/enrollments"
  | "POST /v1/recommendations/generate"
  | "POST /v1/health-engine/score"
  | "GET /v1/red-flags/{patient_id}"
  | "POST /v1/recommend"
  | "GET /v1/check-ins"
  | "POST /v1/check-ins"
  | "GET /v1/check-ins/next"
  | "POST /v1/lab-orders"
  | "GET /v1/lab-orders/{id}"
  | "GET /v1/lab-catalog/markers"
  | "GET /v1/labs/orders"
  | "GET /v1/labs/orders/{id}"
  | "GET /v1/wearables/connections"
  | "GET /v1/wearables/metrics"
  | "PATCH /v1/wearables/metrics"
  | "POST /v1/wearables/link/token"
  | "POST /v1/wearables/link/exchange"
  | "GET /v1/patients"
  | "POST /v1/patients"
  | "GET /v1/patients/{id}/safe"
  | "GET /v1/patients/{patient_id}/metrics"
  | "GET /v1/patients/{patient_id}/metrics/{metric_key}"
  | "GET /v1/patients/{patient_id}/timeline"
  | "POST /v1/patients/{patient_id}/providers"
  | "POST /v1/connections/authorize"
  | "GET /v1/connections"
  | "POST /v1/sync/{connectionId}"
  | "POST /v1/events"
  | "POST /v1/memberships"
  | "GET /v1/memberships/{id}"
  | "POST /v1/memberships/{id}/transition"
  | "GET /v1/memberships/{id}/history"
  | "GET /v1/memberships/{user_id}/conversion-eligibility"
  | "GET /v1/reactivation-plans"
  | "POST /v1/checkout"
  | "POST /v1/subscriptions/{id}/pause"
  | "POST /v1/billing/subscription/pause"
  | "POST /v1/subscriptions/{id}/cadence"
  | "POST /v1/admin/subscriptions/{id}/pause"
  | "GET /v1/admin/entitlements/grants"
  | "POST /v1/connect/webhooks/{delivery_id}/replay";

/** All that the runtime knows of Loop Health Platform. */
export const bindings: Bindings = {
  api: "loop",
  error: LoopError,
  envelope: { code: ["error"], message: ["error_description"], docUrl: ["error_uri"], requiredScope: challengeScope },
  spelling: /^(?:(?!.*(?:[a-z]{16}))[_a-z]{1,64})$/,
  codes: codes,
  baseUrls: manyServers(["https://identity.platform.loop.health", "https://clinical.platform.loop.health", "https://ai.platform.loop.health", "https://integrations.platform.loop.health", "https://patient-graph.platform.loop.health", "https://events.platform.loop.health", "https://membership.platform.loop.health", "https://payments.platform.loop.health", "https://entitlements.platform.loop.health", "https://webhooks.platform.loop.health"]),
  schemes: { userAccessToken: { header: "authorization", prefix: "Bearer " }, machineToken: { header: "authorization", prefix: "Bearer " } },
  headers: [["location", "Location", String, 302], ["retryAfter", "Retry-After", Number, 429], ["wwwAuthenticate", "WWW-Authenticate", String, 401]],
  query: plainQuery,
  keepToken: keepToken,
  refresh: { scheme: "userAccessToken", method: "POST", path: "/v1/oauth/token", fields: ["grant_type", "refresh_token", "client_id", "client_secret"], credential: oauthCredential, now: renewNow },
  operations: {
    "GET /v1/oauth/authorize": { id: "startAuthorization", successes: [], produces: "nothing", headers: [["location", "Location", String, 302], ["retryAfter", "Retry-After", Number, 429]], redirect: locationQuery },
    "POST /v1/oauth/token": { id: "createToken", idempotent: false, body: "required", write: formBody, produces: "object", headers: [["retryAfter", "Retry-After", Number, 429]] },
    "POST /v1/oauth/introspect": { id: "introspectToken", idempotent: false, body: "required", write: formBody, produces: "object", headers: [["retryAfter", "Retry-After", Number, 429]] },
    "POST /v1/oauth/revoke": { id: "revokeToken", idempotent: false, body: "required", write: formBody, produces: "nothing", headers: [["retryAfter", "Retry-After", Number, 429]] },
    "POST /v1/tokens": { id: "createMachineToken", idempotent: false, body: "required", write: formBody, produces: "object", headers: [["retryAfter", "Retry-After", Number, 429]] },
    "GET /.well-known/openid-configuration": { id: "getDiscoveryDocument", produces: "object" },
    "GET /.well-known/jwks.json": { id: "listSigningKeys", produces: "object" },
    "GET /v1/me/grants": { id: "listGrants", security: [["userAccessToken"]], produces: "object" },
    "DELETE /v1/me/grants/{id}": { id: "revokeGrant", security: [["userAccessToken"]], successes: [204], produces: "nothing" },
    "GET /v1/users/me/connected-apps": { id: "listConnectedApps", security: [["userAccessToken"]], produces: "object" },
    "DELETE /v1/users/me/connected-apps/{client_id}": { id: "disconnectApp", security: [["userAccessToken"]], successes: [204], produces: "nothing" },
    "GET /v1/admin/oauth-clients": { id: "listOAuthClients", security: [["machineToken"], ["userAccessToken"]], produces: "object" },
    "POST /v1/admin/oauth-clients": { id: "createOAuthClient", security: [["machineToken"], ["userAccessToken"]], idempotent: false, body: "required", successes: [201], produces: "object" },
    "POST /v1/admin/oauth-clients/{clientId}/rotate-secret": { id: "rotateClientSecret", security: [["machineToken"], ["userAccessToken"]], idempotent: false, produces: "object" },
    "GET /v1/users/me": { id: "getMe", security: [["userAccessToken"]], produces: "object" },
    "GET /v1/users/me/settings": { id: "getMySettings", security: [["userAccessToken"]], produces: "object" },
    "GET /v1/admin/users/{userId}": { id: "getUser", security: [["machineToken"], ["userAccessToken"]], produces: "object" },
    "POST /v1/biomarkers/parse": { id: "parseBiomarkers", server: 1, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "POST /v1/biomarkers/parse/vendor": { id: "parseVendorBiomarkers", server: 1, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "POST /v1/bloodwork/upload": { id: "uploadBloodwork", server: 1, security: [["userAccessToken"]], idempotent: false, body: "required", successes: [201], produces: "object" },
    "GET /v1/bloodwork/view/{id}": { id: "getBloodwork", server: 1, security: [["userAccessToken"]], produces: "object" },
    "GET /v1/protocols/{id}": { id: "getProtocol", server: 1, security: [["userAccessToken"]], produces: "object" },
    "POST /v1/protocols/match": { id: "matchProtocols", server: 1, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "POST /v1/protocol-engine/evaluate": { id: "evaluateProtocol", server: 1, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "POST /v1/enrollments": { id: "createEnrollment", server: 1, security: [["userAccessToken"]], idempotent: false, body: "required", successes: [201], produces: "object" },
    "POST /v1/recommendations/generate": { id: "generateRecommendations", server: 1, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "POST /v1/health-engine/score": { id: "computeHealthScore", server: 1, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "GET /v1/red-flags/{patient_id}": { id: "listRedFlags", server: 1, security: [["userAccessToken"]], produces: "object" },
    "POST /v1/recommend": { id: "recommendPeptides", server: 2, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "GET /v1/check-ins": { id: "listCheckIns", server: 1, security: [["userAccessToken"]], produces: "object" },
    "POST /v1/check-ins": { id: "createCheckIn", server: 1, security: [["userAccessToken"]], idempotent: false, body: "required", successes: [201], produces: "object" },
    "GET /v1/check-ins/next": { id: "getNextCheckIn", server: 1, security: [["userAccessToken"]], produces: "object" },
    "POST /v1/lab-orders": { id: "createLabOrder", server: 1, security: [["userAccessToken"]], idempotencyKey: idempotencyKeyIn("idempotency-key"), idempotent: false, body: "required", successes: [201], produces: "object" },
    "GET /v1/lab-orders/{id}": { id: "getLabOrder", server: 1, security: [["userAccessToken"]], produces: "object" },
    "GET /v1/lab-catalog/markers": { id: "listLabMarkers", server: 1, security: [["userAccessToken"]], produces: "object" },
    "GET /v1/labs/orders": { id: "listMyLabOrders", server: 3, security: [["userAccessToken"]], produces: "object" },
    "GET /v1/labs/orders/{id}": { id: "getMyLabOrder", server: 3, security: [["userAccessToken"]], produces: "object" },
    "GET /v1/wearables/connections": { id: "listWearableConnections", server: 1, security: [["userAccessToken"]], produces: "object" },
    "GET /v1/wearables/metrics": { id: "listWearableMetrics", server: 1, security: [["userAccessToken"]], produces: "array" },
    "PATCH /v1/wearables/metrics": { id: "updateWearableMetrics", server: 1, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "array" },
    "POST /v1/wearables/link/token": { id: "createWearableLinkToken", server: 1, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "POST /v1/wearables/link/exchange": { id: "exchangeWearableLinkToken", server: 1, security: [["userAccessToken"]], idempotent: false, body: "required", successes: [201], produces: "object" },
    "GET /v1/patients": { id: "listPatients", server: 4, security: [["userAccessToken"]], produces: "object" },
    "POST /v1/patients": { id: "createPatient", server: 4, security: [["userAccessToken"]], idempotent: false, body: "required", successes: [201], produces: "object" },
    "GET /v1/patients/{id}/safe": { id: "getSafePatient", server: 4, security: [["userAccessToken"]], produces: "object" },
    "GET /v1/patients/{patient_id}/metrics": { id: "listPatientMetrics", server: 4, security: [["userAccessToken"]], produces: "object" },
    "GET /v1/patients/{patient_id}/metrics/{metric_key}": { id: "listMetricReadings", server: 4, security: [["userAccessToken"]], produces: "object" },
    "GET /v1/patients/{patient_id}/timeline": { id: "listTimelineEvents", server: 4, security: [["userAccessToken"]], produces: "object" },
    "POST /v1/patients/{patient_id}/providers": { id: "addPatientProvider", server: 4, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "POST /v1/connections/authorize": { id: "startConnection", server: 3, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "GET /v1/connections": { id: "listConnections", server: 3, security: [["userAccessToken"]], produces: "object" },
    "POST /v1/sync/{connectionId}": { id: "startSync", server: 3, security: [["userAccessToken"]], idempotent: false, produces: "object" },
    "POST /v1/events": { id: "publishEvent", server: 5, security: [["machineToken"], ["userAccessToken"]], idempotent: false, body: "required", successes: [201], produces: "object" },
    "POST /v1/memberships": { id: "createMembership", server: 6, security: [["userAccessToken"]], idempotent: false, body: "required", successes: [201], produces: "object" },
    "GET /v1/memberships/{id}": { id: "getMembership", server: 6, security: [["userAccessToken"]], produces: "object" },
    "POST /v1/memberships/{id}/transition": { id: "transitionMembership", server: 6, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "GET /v1/memberships/{id}/history": { id: "listMembershipTransitions", server: 6, security: [["userAccessToken"]], produces: "object" },
    "GET /v1/memberships/{user_id}/conversion-eligibility": { id: "getConversionEligibility", server: 6, security: [["userAccessToken"]], produces: "object" },
    "GET /v1/reactivation-plans": { id: "listReactivationPlans", server: 6, security: [["userAccessToken"]], produces: "object" },
    "POST /v1/checkout": { id: "createCheckout", server: 7, security: [["userAccessToken"]], idempotent: false, body: "required", successes: [201], produces: "object" },
    "POST /v1/subscriptions/{id}/pause": { id: "pauseSubscription", server: 7, security: [["userAccessToken"]], idempotent: false, body: "optional", produces: "object" },
    "POST /v1/billing/subscription/pause": { id: "pauseMySubscription", server: 7, security: [["userAccessToken"]], idempotent: false, produces: "object" },
    "POST /v1/subscriptions/{id}/cadence": { id: "changeSubscriptionCadence", server: 7, security: [["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "POST /v1/admin/subscriptions/{id}/pause": { id: "pauseSubscriptionAsStaff", server: 7, security: [["machineToken"], ["userAccessToken"]], idempotent: false, body: "required", produces: "object" },
    "GET /v1/admin/entitlements/grants": { id: "listEntitlementGrants", server: 8, security: [["machineToken"], ["userAccessToken"]], produces: "object" },
    "POST /v1/connect/webhooks/{delivery_id}/replay": { id: "replayWebhookDelivery", server: 9, security: [["machineToken"], ["userAccessToken"]], idempotent: false, produces: "object" },
  },
};
