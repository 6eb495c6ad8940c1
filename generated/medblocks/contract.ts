// Made from openapi/medblocks/ by `npm run generate`; do not edit.
import type { TransportError } from "../../client/errors/transport-error.ts";
import type { Bindings } from "../../client/request/bindings.ts";
import type { Success } from "../../client/result.ts";
import type { operations } from "./schema.d.ts";
import { oneServer } from "../../client/request/base-url.ts";
import { plainQuery } from "../../client/serialization/query.ts";
import { MedblocksError, codes } from "./errors.ts";

/** The errors of `POST /patients`, and the failures of any call. */
export type CreatePatientErrors =
  | MedblocksError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksError<"invalid_image", 400, { xRequestId?: string }>
  | MedblocksError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksError<"session_expired", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_credentials", 401, { xRequestId?: string }>
  | MedblocksError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksError<"org_access_denied", 403, { xRequestId?: string }>
  | MedblocksError<"role_insufficient", 403, { xRequestId?: string }>
  | MedblocksError<"external_id_already_exists", 409, { xRequestId?: string }>
  | MedblocksError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksError<"already_linked", 409, { xRequestId?: string }>
  | MedblocksError<"payload_too_large", 413, { xRequestId?: string }>
  | MedblocksError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksError<"db_error", 500, { xRequestId?: string }>
  | MedblocksError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /patients`, and the failures of any call. */
export type ListPatientsErrors =
  | MedblocksError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksError<"session_expired", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_credentials", 401, { xRequestId?: string }>
  | MedblocksError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksError<"org_access_denied", 403, { xRequestId?: string }>
  | MedblocksError<"role_insufficient", 403, { xRequestId?: string }>
  | MedblocksError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksError<"db_error", 500, { xRequestId?: string }>
  | MedblocksError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /patients/{id}`, and the failures of any call. */
export type GetPatientErrors =
  | MedblocksError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksError<"session_expired", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_credentials", 401, { xRequestId?: string }>
  | MedblocksError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksError<"org_access_denied", 403, { xRequestId?: string }>
  | MedblocksError<"role_insufficient", 403, { xRequestId?: string }>
  | MedblocksError<"patient_access_denied", 403, { xRequestId?: string }>
  | MedblocksError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksError<"db_error", 500, { xRequestId?: string }>
  | MedblocksError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `PUT /patients/{id}`, and the failures of any call. */
export type UpdatePatientErrors =
  | MedblocksError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksError<"invalid_image", 400, { xRequestId?: string }>
  | MedblocksError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksError<"session_expired", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_credentials", 401, { xRequestId?: string }>
  | MedblocksError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksError<"org_access_denied", 403, { xRequestId?: string }>
  | MedblocksError<"role_insufficient", 403, { xRequestId?: string }>
  | MedblocksError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksError<"already_linked", 409, { xRequestId?: string }>
  | MedblocksError<"payload_too_large", 413, { xRequestId?: string }>
  | MedblocksError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksError<"db_error", 500, { xRequestId?: string }>
  | MedblocksError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `DELETE /patients/{id}`, and the failures of any call. */
export type DeletePatientErrors =
  | MedblocksError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksError<"session_expired", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_credentials", 401, { xRequestId?: string }>
  | MedblocksError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksError<"org_access_denied", 403, { xRequestId?: string }>
  | MedblocksError<"role_insufficient", 403, { xRequestId?: string }>
  | MedblocksError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksError<"db_error", 500, { xRequestId?: string }>
  | MedblocksError<"config_missing", 500, { xRequestId?: string }>
  | MedblocksError<"storage_error", 502, { xRequestId?: string }>
  | MedblocksError<"token_unavailable", 502, { xRequestId?: string }>
  | MedblocksError<"oauth_error", 502, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /patients/{id}/sessions`, and the failures of any call. */
export type ListPatientSessionsErrors =
  | MedblocksError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksError<"patient_access_denied", 403, { xRequestId?: string }>
  | MedblocksError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksError<"db_error", 500, { xRequestId?: string }>
  | MedblocksError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `POST /sessions`, and the failures of any call. */
export type CreateSessionErrors =
  | MedblocksError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksError<"resource_conflict", 409, { xRequestId?: string }>
  | MedblocksError<"already_linked", 409, { xRequestId?: string }>
  | MedblocksError<"payload_too_large", 413, { xRequestId?: string }>
  | MedblocksError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksError<"db_error", 500, { xRequestId?: string }>
  | MedblocksError<"config_missing", 500, { xRequestId?: string }>
  | MedblocksError<"fhir_error", 502, { xRequestId?: string }>
  | MedblocksError<"oauth_error", 502, { xRequestId?: string }>
  | MedblocksError<"email_error", 502, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /sessions/{id}`, and the failures of any call. */
export type GetSessionErrors =
  | MedblocksError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksError<"oauth_state_expired", 400, { xRequestId?: string }>
  | MedblocksError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksError<"patient_access_denied", 403, { xRequestId?: string }>
  | MedblocksError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksError<"db_error", 500, { xRequestId?: string }>
  | MedblocksError<"config_missing", 500, { xRequestId?: string }>
  | MedblocksError<"oauth_error", 502, { xRequestId?: string }>
  | MedblocksError<"token_exchange_failed", 502, { xRequestId?: string }>
  | MedblocksError<"token_unavailable", 502, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /connections`, and the failures of any call. */
export type ListFhirSourcesErrors =
  | MedblocksError<"invalid_data", 400, { xRequestId?: string }>
  | MedblocksError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksError<"db_error", 500, { xRequestId?: string }>
  | MedblocksError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /connections/{id}`, and the failures of any call. */
export type GetFhirSourceErrors =
  | MedblocksError<"unsupported_api_version", 400, { xRequestId?: string }>
  | MedblocksError<"missing_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"invalid_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"expired_api_key", 401, { xRequestId?: string }>
  | MedblocksError<"not_authenticated", 401, { xRequestId?: string }>
  | MedblocksError<"insufficient_scope", 403, { xRequestId?: string }>
  | MedblocksError<"scope_violation", 403, { xRequestId?: string }>
  | MedblocksError<"forbidden", 403, { xRequestId?: string }>
  | MedblocksError<"resource_not_found", 404, { xRequestId?: string }>
  | MedblocksError<"throttled", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"quota_exceeded", 429, { retryAfter?: number; xRequestId?: string }>
  | MedblocksError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksError<"db_error", 500, { xRequestId?: string }>
  | MedblocksError<"config_missing", 500, { xRequestId?: string }>
  | MedblocksError<"fhir_error", 502, { xRequestId?: string }>
  | TransportError;

/** The errors of `GET /health`, and the failures of any call. */
export type GetHealthErrors =
  | MedblocksError<"bad_request", 400, { xRequestId?: string }>
  | MedblocksError<"internal_error", 500, { xRequestId?: string }>
  | MedblocksError<"db_error", 500, { xRequestId?: string }>
  | MedblocksError<"config_missing", 500, { xRequestId?: string }>
  | TransportError;

/** The operations of Medblocks Platform API, by method and path template. */
export interface MedblocksOperations {
  POST: {
    /** Create a patient */
    "/patients": {
      init: { params?: operations["createPatient"]["parameters"]; body: operations["createPatient"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createPatient"]["responses"][200]["content"]["application/json"], 200>;
      error: CreatePatientErrors;
    };
    /** Open a session */
    "/sessions": {
      init: { params?: operations["createSession"]["parameters"]; body: operations["createSession"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createSession"]["responses"][200]["content"]["application/json"], 200>;
      error: CreateSessionErrors;
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
    "/patients/{id}/sessions": {
      init: { params: operations["listPatientSessions"]["parameters"]; };
      success: Success<operations["listPatientSessions"]["responses"][200]["content"]["application/json"], 200>;
      error: ListPatientSessionsErrors;
    };
    /** Read a session */
    "/sessions/{id}": {
      init: { params: operations["getSession"]["parameters"]; };
      success: Success<operations["getSession"]["responses"][200]["content"]["application/json"], 200>;
      error: GetSessionErrors;
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
    /** Ask whether the API is up */
    "/health": {
      init: {  };
      success: Success<operations["getHealth"]["responses"][200]["content"]["application/json"], 200>;
      error: GetHealthErrors;
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
  };
}

/** The key of an operation, such as `POST /patients`. */
export type MedblocksOperationKey =
  | "POST /patients"
  | "GET /patients"
  | "GET /patients/{id}"
  | "PUT /patients/{id}"
  | "DELETE /patients/{id}"
  | "GET /patients/{id}/sessions"
  | "POST /sessions"
  | "GET /sessions/{id}"
  | "GET /connections"
  | "GET /connections/{id}"
  | "GET /health";

/** All that the runtime knows of Medblocks Platform API. */
export const bindings: Bindings = {
  api: "medblocks",
  error: MedblocksError,
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
    "GET /patients/{id}/sessions": { id: "listPatientSessions", security: [["apiKey"]], produces: "object" },
    "POST /sessions": { id: "createSession", security: [["apiKey"]], idempotent: false, body: "required", produces: "object" },
    "GET /sessions/{id}": { id: "getSession", security: [["apiKey"]], produces: "object" },
    "GET /connections": { id: "listFhirSources", security: [["apiKey"]], produces: "object" },
    "GET /connections/{id}": { id: "getFhirSource", security: [["apiKey"]], produces: "object" },
    "GET /health": { id: "getHealth", produces: "object" },
  },
};
