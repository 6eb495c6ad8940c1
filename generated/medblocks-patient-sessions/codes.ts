// Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.

/** Every error code of Medblocks API (patient sessions). */
export const MEDBLOCKS_PATIENT_SESSIONS_ERRORS = {
  /** A value in the request breaks a rule. */
  INVALID_DATA: "invalid_data",
  /** The request is malformed, or something required is absent. */
  BAD_REQUEST: "bad_request",
  /** The `Version` header names a version that the API does not support. */
  UNSUPPORTED_API_VERSION: "unsupported_api_version",
  /** Image data in the request is damaged, or in a format that is not accepted. */
  INVALID_IMAGE: "invalid_image",
  /** The request has no `Authorization` header. */
  MISSING_API_KEY: "missing_api_key",
  /** The API key is not valid. */
  INVALID_API_KEY: "invalid_api_key",
  /** The API key has passed its end date. */
  EXPIRED_API_KEY: "expired_api_key",
  /** Nothing in the request identifies a caller that the API accepts. */
  NOT_AUTHENTICATED: "not_authenticated",
  /** The login of a user has ended. A patient's session that has expired is not an error: its `status` says so. */
  SESSION_EXPIRED: "session_expired",
  /** A login or another credential was checked and did not pass. */
  INVALID_CREDENTIALS: "invalid_credentials",
  /** The API key lacks a scope that this operation needs; the answer does not say which. */
  INSUFFICIENT_SCOPE: "insufficient_scope",
  /** The caller is known, but may not use this operation. */
  FORBIDDEN: "forbidden",
  /** The caller does not belong to the organization that is active. */
  ORG_ACCESS_DENIED: "org_access_denied",
  /** The user's role in the organization does not cover this operation. */
  ROLE_INSUFFICIENT: "role_insufficient",
  /** The organization has no such patient, patient session, source, webhook endpoint or event. */
  RESOURCE_NOT_FOUND: "resource_not_found",
  /** The organization already has an entry with this external identifier. */
  EXTERNAL_ID_ALREADY_EXISTS: "external_id_already_exists",
  /** The request conflicts with existing data. */
  RESOURCE_CONFLICT: "resource_conflict",
  /** The resource already belongs to another entity. */
  ALREADY_LINKED: "already_linked",
  /** The body is larger than the API accepts; the limit is not documented. */
  PAYLOAD_TOO_LARGE: "payload_too_large",
  /** Too many requests came in a short time. */
  THROTTLED: "throttled",
  /** A quota is used up. With 429 (`rate_limit_error`) it is the quota of this API key. With 402 (`billing_error`) it is the number of active patients in the plan. */
  QUOTA_EXCEEDED: "quota_exceeded",
  /** The organization has as many active API keys as it may have. */
  API_KEY_LIMIT_EXCEEDED: "api_key_limit_exceeded",
  /** The server failed unexpectedly. */
  INTERNAL_ERROR: "internal_error",
  /** A database operation failed. */
  DB_ERROR: "db_error",
  /** The server lacks a setting that it needs. */
  CONFIG_MISSING: "config_missing",
  /** The resource lies outside the organization that is active. */
  SCOPE_VIOLATION: "scope_violation",
  /** The operation needs a session of the patient, which is missing or not valid. */
  PATIENT_ACCESS_DENIED: "patient_access_denied",
  /** A cloud storage operation failed. */
  STORAGE_ERROR: "storage_error",
  /** There is no valid token for the source any more. */
  TOKEN_UNAVAILABLE: "token_unavailable",
  /** The OAuth provider of a source failed. */
  OAUTH_ERROR: "oauth_error",
  /** The plan of the workspace does not include this feature. */
  FEATURE_NOT_ENABLED: "feature_not_enabled",
  /** The FHIR service behind a source failed. */
  FHIR_ERROR: "fhir_error",
  /** An email could not be delivered; the rest of the request may have taken effect. */
  EMAIL_ERROR: "email_error",
  /** The patient came back from the portal after the state of the authorization had run out. */
  OAUTH_STATE_EXPIRED: "oauth_state_expired",
  /** The portal's code could not be exchanged for tokens. */
  TOKEN_EXCHANGE_FAILED: "token_exchange_failed",
} as const;

/** An error code of Medblocks API (patient sessions). */
export type MedblocksPatientSessionsCode = (typeof MEDBLOCKS_PATIENT_SESSIONS_ERRORS)[keyof typeof MEDBLOCKS_PATIENT_SESSIONS_ERRORS];
