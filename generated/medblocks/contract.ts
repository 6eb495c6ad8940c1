// Made from openapi/medblocks/ by `npm run generate`; do not edit.
import type { Bindings } from "../../client/request/bindings.ts";
import { codes, MedblocksError } from "./errors.ts";
import type { operations } from "./schema.d.ts";

/** The operations of Medblocks Platform API, by method and path template. */
export interface MedblocksOperations {
  POST: {
    /** Create a patient */
    "/patients": {
      init: { params?: operations["createPatient"]["parameters"]; body: operations["createPatient"]["requestBody"]["content"]["application/json"]; };
      data: operations["createPatient"]["responses"][200]["content"]["application/json"];
      error:
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
        | MedblocksError<"throttled", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"quota_exceeded", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"internal_error", 500, { xRequestId?: string }>
        | MedblocksError<"db_error", 500, { xRequestId?: string }>
        | MedblocksError<"config_missing", 500, { xRequestId?: string }>;
    };
    /** Open a session */
    "/sessions": {
      init: { params?: operations["createSession"]["parameters"]; body: operations["createSession"]["requestBody"]["content"]["application/json"]; };
      data: operations["createSession"]["responses"][200]["content"]["application/json"];
      error:
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
        | MedblocksError<"throttled", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"quota_exceeded", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"internal_error", 500, { xRequestId?: string }>
        | MedblocksError<"db_error", 500, { xRequestId?: string }>
        | MedblocksError<"config_missing", 500, { xRequestId?: string }>
        | MedblocksError<"fhir_error", 502, { xRequestId?: string }>
        | MedblocksError<"oauth_error", 502, { xRequestId?: string }>
        | MedblocksError<"email_error", 502, { xRequestId?: string }>;
    };
  };
  GET: {
    /** List patients */
    "/patients": {
      init: { params?: operations["listPatients"]["parameters"]; };
      data: operations["listPatients"]["responses"][200]["content"]["application/json"];
      error:
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
        | MedblocksError<"throttled", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"quota_exceeded", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"internal_error", 500, { xRequestId?: string }>
        | MedblocksError<"db_error", 500, { xRequestId?: string }>
        | MedblocksError<"config_missing", 500, { xRequestId?: string }>;
    };
    /** Read a patient with its connections */
    "/patients/{id}": {
      init: { params: operations["getPatient"]["parameters"]; };
      data: operations["getPatient"]["responses"][200]["content"]["application/json"];
      error:
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
        | MedblocksError<"throttled", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"quota_exceeded", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"internal_error", 500, { xRequestId?: string }>
        | MedblocksError<"db_error", 500, { xRequestId?: string }>
        | MedblocksError<"config_missing", 500, { xRequestId?: string }>;
    };
    /** List the sessions of a patient */
    "/patients/{id}/sessions": {
      init: { params: operations["listPatientSessions"]["parameters"]; };
      data: operations["listPatientSessions"]["responses"][200]["content"]["application/json"];
      error:
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
        | MedblocksError<"throttled", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"quota_exceeded", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"internal_error", 500, { xRequestId?: string }>
        | MedblocksError<"db_error", 500, { xRequestId?: string }>
        | MedblocksError<"config_missing", 500, { xRequestId?: string }>;
    };
    /** Read a session */
    "/sessions/{id}": {
      init: { params: operations["getSession"]["parameters"]; };
      data: operations["getSession"]["responses"][200]["content"]["application/json"];
      error:
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
        | MedblocksError<"throttled", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"quota_exceeded", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"internal_error", 500, { xRequestId?: string }>
        | MedblocksError<"db_error", 500, { xRequestId?: string }>
        | MedblocksError<"config_missing", 500, { xRequestId?: string }>
        | MedblocksError<"oauth_error", 502, { xRequestId?: string }>
        | MedblocksError<"token_exchange_failed", 502, { xRequestId?: string }>
        | MedblocksError<"token_unavailable", 502, { xRequestId?: string }>;
    };
    /** Search the catalogue of sources */
    "/connections": {
      init: { params?: operations["listFhirSources"]["parameters"]; };
      data: operations["listFhirSources"]["responses"][200]["content"]["application/json"];
      error:
        | MedblocksError<"invalid_data", 400, { xRequestId?: string }>
        | MedblocksError<"bad_request", 400, { xRequestId?: string }>
        | MedblocksError<"unsupported_api_version", 400, { xRequestId?: string }>
        | MedblocksError<"missing_api_key", 401, { xRequestId?: string }>
        | MedblocksError<"invalid_api_key", 401, { xRequestId?: string }>
        | MedblocksError<"expired_api_key", 401, { xRequestId?: string }>
        | MedblocksError<"not_authenticated", 401, { xRequestId?: string }>
        | MedblocksError<"insufficient_scope", 403, { xRequestId?: string }>
        | MedblocksError<"forbidden", 403, { xRequestId?: string }>
        | MedblocksError<"throttled", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"quota_exceeded", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"internal_error", 500, { xRequestId?: string }>
        | MedblocksError<"db_error", 500, { xRequestId?: string }>
        | MedblocksError<"config_missing", 500, { xRequestId?: string }>;
    };
    /** Read a source */
    "/connections/{id}": {
      init: { params: operations["getFhirSource"]["parameters"]; };
      data: operations["getFhirSource"]["responses"][200]["content"]["application/json"];
      error:
        | MedblocksError<"unsupported_api_version", 400, { xRequestId?: string }>
        | MedblocksError<"missing_api_key", 401, { xRequestId?: string }>
        | MedblocksError<"invalid_api_key", 401, { xRequestId?: string }>
        | MedblocksError<"expired_api_key", 401, { xRequestId?: string }>
        | MedblocksError<"not_authenticated", 401, { xRequestId?: string }>
        | MedblocksError<"insufficient_scope", 403, { xRequestId?: string }>
        | MedblocksError<"scope_violation", 403, { xRequestId?: string }>
        | MedblocksError<"forbidden", 403, { xRequestId?: string }>
        | MedblocksError<"resource_not_found", 404, { xRequestId?: string }>
        | MedblocksError<"throttled", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"quota_exceeded", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"internal_error", 500, { xRequestId?: string }>
        | MedblocksError<"db_error", 500, { xRequestId?: string }>
        | MedblocksError<"config_missing", 500, { xRequestId?: string }>
        | MedblocksError<"fhir_error", 502, { xRequestId?: string }>;
    };
    /** Ask whether the API is up */
    "/health": {
      init: {  };
      data: operations["getHealth"]["responses"][200]["content"]["application/json"];
      error:
        | MedblocksError<"bad_request", 400, { xRequestId?: string }>
        | MedblocksError<"internal_error", 500, { xRequestId?: string }>
        | MedblocksError<"db_error", 500, { xRequestId?: string }>
        | MedblocksError<"config_missing", 500, { xRequestId?: string }>;
    };
  };
  PUT: {
    /** Replace a patient */
    "/patients/{id}": {
      init: { params: operations["updatePatient"]["parameters"]; body: operations["updatePatient"]["requestBody"]["content"]["application/json"]; };
      data: operations["updatePatient"]["responses"][200]["content"]["application/json"];
      error:
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
        | MedblocksError<"throttled", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"quota_exceeded", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"internal_error", 500, { xRequestId?: string }>
        | MedblocksError<"db_error", 500, { xRequestId?: string }>
        | MedblocksError<"config_missing", 500, { xRequestId?: string }>;
    };
  };
  DELETE: {
    /** Delete a patient */
    "/patients/{id}": {
      init: { params: operations["deletePatient"]["parameters"]; };
      data: operations["deletePatient"]["responses"][200]["content"]["application/json"];
      error:
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
        | MedblocksError<"throttled", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"quota_exceeded", 429, { retryAfter: number; xRequestId?: string }>
        | MedblocksError<"internal_error", 500, { xRequestId?: string }>
        | MedblocksError<"db_error", 500, { xRequestId?: string }>
        | MedblocksError<"config_missing", 500, { xRequestId?: string }>
        | MedblocksError<"storage_error", 502, { xRequestId?: string }>
        | MedblocksError<"token_unavailable", 502, { xRequestId?: string }>
        | MedblocksError<"oauth_error", 502, { xRequestId?: string }>;
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

const s3 = ["payload_too_large"] as const;
const s11 = ["resource_not_found"] as const;
const s10 = ["unsupported_api_version"] as const;
const s4 = ["throttled","quota_exceeded"] as const;
const s14 = ["resource_conflict","already_linked"] as const;
const s6 = [["xRequestId","X-Request-Id","string"]] as const;
const s5 = ["internal_error","db_error","config_missing"] as const;
const s17 = ["insufficient_scope","scope_violation","forbidden"] as const;
const s8 = ["invalid_data","bad_request","unsupported_api_version"] as const;
const s0 = ["invalid_data","bad_request","unsupported_api_version","invalid_image"] as const;
const s2 = ["insufficient_scope","forbidden","org_access_denied","role_insufficient"] as const;
const s15 = ["missing_api_key","invalid_api_key","expired_api_key","not_authenticated"] as const;
const s16 = ["insufficient_scope","scope_violation","patient_access_denied","forbidden"] as const;
const s7 = [["retryAfter","Retry-After","number"],["xRequestId","X-Request-Id","string"]] as const;
const s13 = ["insufficient_scope","scope_violation","forbidden","org_access_denied","role_insufficient"] as const;
const s1 = ["missing_api_key","invalid_api_key","expired_api_key","not_authenticated","session_expired","invalid_credentials"] as const;
const s9 = { 400: s6, 401: s6, 403: s6, 429: s7, 500: s6 };
const s12 = { 400: s6, 401: s6, 403: s6, 404: s6, 429: s7, 500: s6 };
const s18 = { 400: s6, 401: s6, 403: s6, 404: s6, 429: s7, 500: s6, 502: s6 };

/** All that the runtime knows of Medblocks Platform API. */
export const bindings: Bindings = {
  api: "medblocks",
  error: MedblocksError,
  envelope: {"code":"/error/code","message":"/error/message","requestId":"/error/request_id","docUrl":"/error/doc_url","type":"/error/type","param":"/error/param","retryAfter":"header:Retry-After"},
  codes,
  servers: ["https://app.medblocks.com"],
  schemes: {"apiKey":{"in":"authorization","word":"Bearer"}},
  operations: {
    "POST /patients": { id: "createPatient", errors: { 400: s0, 401: s1, 403: s2, 409: ["external_id_already_exists","resource_conflict","already_linked"], 413: s3, 429: s4, 500: s5 }, security: [["apiKey"]], body: "required", headers: { 400: s6, 401: s6, 403: s6, 409: s6, 413: s6, 429: s7, 500: s6 } },
    "GET /patients": { id: "listPatients", errors: { 400: s8, 401: s1, 403: s2, 429: s4, 500: s5 }, security: [["apiKey"]], headers: s9 },
    "GET /patients/{id}": { id: "getPatient", errors: { 400: s10, 401: s1, 403: ["insufficient_scope","scope_violation","forbidden","org_access_denied","role_insufficient","patient_access_denied"], 404: s11, 429: s4, 500: s5 }, security: [["apiKey"]], headers: s12 },
    "PUT /patients/{id}": { id: "updatePatient", errors: { 400: s0, 401: s1, 403: s13, 404: s11, 409: s14, 413: s3, 429: s4, 500: s5 }, security: [["apiKey"]], body: "required", headers: { 400: s6, 401: s6, 403: s6, 404: s6, 409: s6, 413: s6, 429: s7, 500: s6 } },
    "DELETE /patients/{id}": { id: "deletePatient", errors: { 400: s10, 401: s1, 403: s13, 404: s11, 409: ["resource_conflict"], 429: s4, 500: s5, 502: ["storage_error","token_unavailable","oauth_error"] }, security: [["apiKey"]], headers: { 400: s6, 401: s6, 403: s6, 404: s6, 409: s6, 429: s7, 500: s6, 502: s6 } },
    "GET /patients/{id}/sessions": { id: "listPatientSessions", errors: { 400: s8, 401: s15, 403: s16, 404: s11, 429: s4, 500: s5 }, security: [["apiKey"]], headers: s12 },
    "POST /sessions": { id: "createSession", errors: { 400: s8, 401: s15, 403: s17, 404: s11, 409: s14, 413: s3, 429: s4, 500: s5, 502: ["fhir_error","oauth_error","email_error"] }, security: [["apiKey"]], body: "required", headers: { 400: s6, 401: s6, 403: s6, 404: s6, 409: s6, 413: s6, 429: s7, 500: s6, 502: s6 } },
    "GET /sessions/{id}": { id: "getSession", errors: { 400: ["unsupported_api_version","oauth_state_expired"], 401: s15, 403: s16, 404: s11, 429: s4, 500: s5, 502: ["oauth_error","token_exchange_failed","token_unavailable"] }, security: [["apiKey"]], headers: s18 },
    "GET /connections": { id: "listFhirSources", errors: { 400: s8, 401: s15, 403: ["insufficient_scope","forbidden"], 429: s4, 500: s5 }, security: [["apiKey"]], headers: s9 },
    "GET /connections/{id}": { id: "getFhirSource", errors: { 400: s10, 401: s15, 403: s17, 404: s11, 429: s4, 500: s5, 502: ["fhir_error"] }, security: [["apiKey"]], headers: s18 },
    "GET /health": { id: "getHealth", errors: { 400: ["bad_request"], 500: s5 }, headers: { 400: s6, 500: s6 } },
  },
};
