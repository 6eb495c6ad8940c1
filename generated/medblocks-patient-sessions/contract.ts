// Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import type { TransportError } from "../../client/errors/transport-error.ts";
import type { Bindings } from "../../client/request/bindings.ts";
import type { Success } from "../../client/result.ts";
import type { operations } from "./schema.d.ts";
import { oneServer } from "../../client/request/base-url.ts";
import { plainQuery } from "../../client/serialization/query.ts";
import { MedblocksPatientSessionsError, codes } from "./errors.ts";

/** The errors of `POST /patients`, and the failures of any call. */
export type CreatePatientErrors =
  | MedblocksPatientSessionsError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_image", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"session_expired", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_credentials", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"org_access_denied", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"role_insufficient", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"external_id_already_exists", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"already_linked", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"payload_too_large", 413, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"api_key_limit_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /patients`, and the failures of any call. */
export type ListPatientsErrors =
  | MedblocksPatientSessionsError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"session_expired", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_credentials", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"org_access_denied", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"role_insufficient", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"api_key_limit_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /patients/{id}`, and the failures of any call. */
export type GetPatientErrors =
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"session_expired", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_credentials", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"org_access_denied", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"role_insufficient", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"patient_access_denied", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"api_key_limit_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `PUT /patients/{id}`, and the failures of any call. */
export type UpdatePatientErrors =
  | MedblocksPatientSessionsError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_image", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"session_expired", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_credentials", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"org_access_denied", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"role_insufficient", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"patient_access_denied", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"already_linked", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"payload_too_large", 413, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"api_key_limit_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `DELETE /patients/{id}`, and the failures of any call. */
export type DeletePatientErrors =
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"session_expired", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_credentials", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"org_access_denied", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"role_insufficient", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"patient_access_denied", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"api_key_limit_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"storage_error", 502, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"token_unavailable", 502, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"oauth_error", 502, { xRequestId?: string }>
  | TransportError;

/** The errors of `DELETE /patients/{id}/connections/{connection_id}`, and the failures of any call. */
export type DisconnectPatientConnectionErrors =
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"patient_access_denied", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"storage_error", 502, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"token_unavailable", 502, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"oauth_error", 502, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /patients/{id}/patient-sessions`, and the failures of any call. */
export type ListPatientSessionsForPatientErrors =
  | MedblocksPatientSessionsError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"patient_access_denied", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /patients/{id}/records`, and the failures of any call. */
export type GetPatientRecordsErrors =
  | MedblocksPatientSessionsError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 402, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"feature_not_enabled", 402, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"patient_access_denied", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"storage_error", 502, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"fhir_error", 502, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"token_unavailable", 502, { xRequestId?: string }>
  | TransportError;

/** The errors of `POST /patient-sessions`, and the failures of any call. */
export type InitPatientSessionErrors =
  | MedblocksPatientSessionsError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 402, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"feature_not_enabled", 402, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"already_linked", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"payload_too_large", 413, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"fhir_error", 502, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"oauth_error", 502, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"email_error", 502, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /patient-sessions/{id}`, and the failures of any call. */
export type RetrievePatientSessionErrors =
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"oauth_state_expired", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"patient_access_denied", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"oauth_error", 502, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"token_exchange_failed", 502, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"token_unavailable", 502, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /connections`, and the failures of any call. */
export type ListFhirSourcesErrors =
  | MedblocksPatientSessionsError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /connections/{id}`, and the failures of any call. */
export type GetFhirSourceErrors =
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"fhir_error", 502, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /launch-contexts/{id}`, and the failures of any call. */
export type RetrieveLaunchContextErrors =
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"oauth_state_expired", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"oauth_error", 502, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"token_exchange_failed", 502, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"token_unavailable", 502, { xRequestId?: string }>
  | TransportError;

/** The errors of `POST /webhooks`, and the failures of any call. */
export type CreateWebhookErrors =
  | MedblocksPatientSessionsError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"payload_too_large", 413, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /webhooks`, and the failures of any call. */
export type ListWebhooksErrors =
  | MedblocksPatientSessionsError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /webhooks/{id}`, and the failures of any call. */
export type GetWebhookErrors =
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `PATCH /webhooks/{id}`, and the failures of any call. */
export type UpdateWebhookErrors =
  | MedblocksPatientSessionsError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"payload_too_large", 413, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `DELETE /webhooks/{id}`, and the failures of any call. */
export type DeleteWebhookErrors =
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `POST /webhooks/{id}/rotate-secret`, and the failures of any call. */
export type RotateWebhookSecretErrors =
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /webhooks/{id}/events`, and the failures of any call. */
export type ListWebhookEventsErrors =
  | MedblocksPatientSessionsError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `POST /events/{id}/redeliver`, and the failures of any call. */
export type RedeliverWebhookEventErrors =
  | MedblocksPatientSessionsError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /health`, and the failures of any call. */
export type HealthErrors =
  | MedblocksPatientSessionsError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"db_error", 500, { xRequestId?: string }>
  | MedblocksPatientSessionsError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The operations of Medblocks API (patient sessions), by method and path template. */
export interface MedblocksPatientSessionsOperations {
  POST: {
    /** Create a patient */
    "/patients": {
      init: { params?: operations["createPatient"]["parameters"]; body: operations["createPatient"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createPatient"]["responses"][200]["content"]["application/json"], 200>;
      error: CreatePatientErrors;
    };
    /** Open a patient session */
    "/patient-sessions": {
      init: { params?: operations["initPatientSession"]["parameters"]; body: operations["initPatientSession"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["initPatientSession"]["responses"][200]["content"]["application/json"], 200>;
      error: InitPatientSessionErrors;
    };
    /** Register a webhook endpoint */
    "/webhooks": {
      init: { params?: operations["createWebhook"]["parameters"]; body: operations["createWebhook"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createWebhook"]["responses"][200]["content"]["application/json"], 200>;
      error: CreateWebhookErrors;
    };
    /** Rotate the secret of a webhook endpoint */
    "/webhooks/{id}/rotate-secret": {
      init: { params: operations["rotateWebhookSecret"]["parameters"]; };
      success: Success<operations["rotateWebhookSecret"]["responses"][200]["content"]["application/json"], 200>;
      error: RotateWebhookSecretErrors;
    };
    /** Send an event again */
    "/events/{id}/redeliver": {
      init: { params: operations["redeliverWebhookEvent"]["parameters"]; };
      success: Success<operations["redeliverWebhookEvent"]["responses"][200]["content"]["application/json"], 200>;
      error: RedeliverWebhookEventErrors;
    };
  };
  GET: {
    /** List patients */
    "/patients": {
      init: { params?: operations["listPatients"]["parameters"]; };
      success: Success<operations["listPatients"]["responses"][200]["content"]["application/json"], 200>;
      error: ListPatientsErrors;
    };
    /** Read a patient with its connections */
    "/patients/{id}": {
      init: { params: operations["getPatient"]["parameters"]; };
      success: Success<operations["getPatient"]["responses"][200]["content"]["application/json"], 200>;
      error: GetPatientErrors;
    };
    /** List the sessions of a patient */
    "/patients/{id}/patient-sessions": {
      init: { params: operations["listPatientSessionsForPatient"]["parameters"]; };
      success: Success<operations["listPatientSessionsForPatient"]["responses"][200]["content"]["application/json"], 200>;
      error: ListPatientSessionsForPatientErrors;
    };
    /** Read a patient's records */
    "/patients/{id}/records": {
      init: { params: operations["getPatientRecords"]["parameters"]; };
      success: Success<operations["getPatientRecords"]["responses"][200]["content"]["application/json"], 200>;
      error: GetPatientRecordsErrors;
    };
    /** Read a patient session */
    "/patient-sessions/{id}": {
      init: { params: operations["retrievePatientSession"]["parameters"]; };
      success: Success<operations["retrievePatientSession"]["responses"][200]["content"]["application/json"], 200>;
      error: RetrievePatientSessionErrors;
    };
    /** Search the catalogue of sources */
    "/connections": {
      init: { params?: operations["listFhirSources"]["parameters"]; };
      success: Success<operations["listFhirSources"]["responses"][200]["content"]["application/json"], 200>;
      error: ListFhirSourcesErrors;
    };
    /** Read a source */
    "/connections/{id}": {
      init: { params: operations["getFhirSource"]["parameters"]; };
      success: Success<operations["getFhirSource"]["responses"][200]["content"]["application/json"], 200>;
      error: GetFhirSourceErrors;
    };
    /** Read a launch context */
    "/launch-contexts/{id}": {
      init: { params: operations["retrieveLaunchContext"]["parameters"]; };
      success: Success<operations["retrieveLaunchContext"]["responses"][200]["content"]["application/json"], 200>;
      error: RetrieveLaunchContextErrors;
    };
    /** List webhook endpoints */
    "/webhooks": {
      init: { params?: operations["listWebhooks"]["parameters"]; };
      success: Success<operations["listWebhooks"]["responses"][200]["content"]["application/json"], 200>;
      error: ListWebhooksErrors;
    };
    /** Read a webhook endpoint */
    "/webhooks/{id}": {
      init: { params: operations["getWebhook"]["parameters"]; };
      success: Success<operations["getWebhook"]["responses"][200]["content"]["application/json"], 200>;
      error: GetWebhookErrors;
    };
    /** List the events of a webhook endpoint */
    "/webhooks/{id}/events": {
      init: { params: operations["listWebhookEvents"]["parameters"]; };
      success: Success<operations["listWebhookEvents"]["responses"][200]["content"]["application/json"], 200>;
      error: ListWebhookEventsErrors;
    };
    /** Ask whether the API is up */
    "/health": {
      init: {  };
      success: Success<operations["health"]["responses"][200]["content"]["application/json"], 200>;
      error: HealthErrors;
    };
  };
  PUT: {
    /** Replace a patient */
    "/patients/{id}": {
      init: { params: operations["updatePatient"]["parameters"]; body: operations["updatePatient"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["updatePatient"]["responses"][200]["content"]["application/json"], 200>;
      error: UpdatePatientErrors;
    };
  };
  DELETE: {
    /** Delete a patient */
    "/patients/{id}": {
      init: { params: operations["deletePatient"]["parameters"]; };
      success: Success<operations["deletePatient"]["responses"][200]["content"]["application/json"], 200>;
      error: DeletePatientErrors;
    };
    /** Disconnect a patient from a source */
    "/patients/{id}/connections/{connection_id}": {
      init: { params: operations["disconnectPatientConnection"]["parameters"]; };
      success: Success<operations["disconnectPatientConnection"]["responses"][200]["content"]["application/json"], 200>;
      error: DisconnectPatientConnectionErrors;
    };
    /** Delete a webhook endpoint */
    "/webhooks/{id}": {
      init: { params: operations["deleteWebhook"]["parameters"]; };
      success: Success<operations["deleteWebhook"]["responses"][200]["content"]["application/json"], 200>;
      error: DeleteWebhookErrors;
    };
  };
  PATCH: {
    /** Change a webhook endpoint */
    "/webhooks/{id}": {
      init: { params: operations["updateWebhook"]["parameters"]; body?: NonNullable<operations["updateWebhook"]["requestBody"]>["content"]["application/json"]; };
      success: Success<operations["updateWebhook"]["responses"][200]["content"]["application/json"], 200>;
      error: UpdateWebhookErrors;
    };
  };
}

/** The key of an operation, such as `POST /patients`. */
export type MedblocksPatientSessionsOperationKey =
  | "POST /patients"
  | "GET /patients"
  | "GET /patients/{id}"
  | "PUT /patients/{id}"
  | "DELETE /patients/{id}"
  | "DELETE /patients/{id}/connections/{connection_id}"
  | "GET /patients/{id}/patient-sessions"
  | "GET /patients/{id}/records"
  | "POST /patient-sessions"
  | "GET /patient-sessions/{id}"
  | "GET /connections"
  | "GET /connections/{id}"
  | "GET /launch-contexts/{id}"
  | "POST /webhooks"
  | "GET /webhooks"
  | "GET /webhooks/{id}"
  | "PATCH /webhooks/{id}"
  | "DELETE /webhooks/{id}"
  | "POST /webhooks/{id}/rotate-secret"
  | "GET /webhooks/{id}/events"
  | "POST /events/{id}/redeliver"
  | "GET /health";

/** All that the runtime knows of Medblocks API (patient sessions). */
export const bindings: Bindings = {
  api: "medblocks-patient-sessions",
  error: MedblocksPatientSessionsError,
  envelope: { code: ["error", "code"], message: ["error", "message"], requestId: ["error", "request_id"], docUrl: ["error", "doc_url"], type: ["error", "type"], param: ["error", "param"], details: ["error"] },
  spelling: /^(?:(?!.*(?:[a-z]{14}))[_a-z]{1,64})$/,
  codes: codes,
  baseUrls: oneServer("https://app.medblocks.com"),
  schemes: { apiKey: { header: "authorization", prefix: "Bearer " } },
  headers: [["xRequestId", "X-Request-Id", String], ["retryAfter", "Retry-After", Number, 429]],
  query: plainQuery,
  operations: {
    "POST /patients": { id: "createPatient", security: [["apiKey"]], idempotent: false, body: "required", produces: "object" },
    "GET /patients": { id: "listPatients", security: [["apiKey"]], produces: "object" },
    "GET /patients/{id}": { id: "getPatient", security: [["apiKey"]], produces: "object" },
    "PUT /patients/{id}": { id: "updatePatient", security: [["apiKey"]], body: "required", produces: "object" },
    "DELETE /patients/{id}": { id: "deletePatient", security: [["apiKey"]], produces: "object" },
    "DELETE /patients/{id}/connections/{connection_id}": { id: "disconnectPatientConnection", security: [["apiKey"]], produces: "object" },
    "GET /patients/{id}/patient-sessions": { id: "listPatientSessionsForPatient", security: [["apiKey"]], produces: "object" },
    "GET /patients/{id}/records": { id: "getPatientRecords", security: [["apiKey"]], produces: "object" },
    "POST /patient-sessions": { id: "initPatientSession", security: [["apiKey"]], idempotent: false, body: "required", produces: "object" },
    "GET /patient-sessions/{id}": { id: "retrievePatientSession", security: [["apiKey"]], produces: "object" },
    "GET /connections": { id: "listFhirSources", security: [["apiKey"]], produces: "object" },
    "GET /connections/{id}": { id: "getFhirSource", security: [["apiKey"]], produces: "object" },
    "GET /launch-contexts/{id}": { id: "retrieveLaunchContext", security: [["apiKey"]], produces: "object" },
    "POST /webhooks": { id: "createWebhook", security: [["apiKey"]], idempotent: false, body: "required", produces: "object" },
    "GET /webhooks": { id: "listWebhooks", security: [["apiKey"]], produces: "object" },
    "GET /webhooks/{id}": { id: "getWebhook", security: [["apiKey"]], produces: "object" },
    "PATCH /webhooks/{id}": { id: "updateWebhook", security: [["apiKey"]], idempotent: false, body: "optional", produces: "object" },
    "DELETE /webhooks/{id}": { id: "deleteWebhook", security: [["apiKey"]], produces: "object" },
    "POST /webhooks/{id}/rotate-secret": { id: "rotateWebhookSecret", security: [["apiKey"]], idempotent: false, produces: "object" },
    "GET /webhooks/{id}/events": { id: "listWebhookEvents", security: [["apiKey"]], produces: "object" },
    "POST /events/{id}/redeliver": { id: "redeliverWebhookEvent", security: [["apiKey"]], idempotent: false, produces: "object" },
    "GET /health": { id: "health", produces: "object" },
  },
};
