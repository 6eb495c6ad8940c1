/** The codes of the error page of Medblocks, which are in its later page too. */
const medblocksCodes = {
  not_authenticated: [401],
  invalid_credentials: [401],
  session_expired: [401],
  missing_api_key: [401],
  invalid_api_key: [401],
  expired_api_key: [401],
  forbidden: [403],
  org_access_denied: [403],
  role_insufficient: [403],
  patient_access_denied: [403],
  scope_violation: [403],
  insufficient_scope: [403],
  bad_request: [400],
  invalid_data: [400],
  payload_too_large: [413],
  invalid_image: [400],
  unsupported_api_version: [400],
  oauth_state_expired: [400],
  resource_not_found: [404],
  resource_conflict: [409],
  already_linked: [409],
  external_id_already_exists: [409],
  throttled: [429],
  quota_exceeded: [429],
  fhir_error: [502],
  oauth_error: [502],
  email_error: [502],
  token_exchange_failed: [502],
  token_unavailable: [502],
  storage_error: [502],
  internal_error: [500],
  db_error: [500],
  config_missing: [500],
};

/**
 * What the providers' own error pages list, copied from them by hand: the oracle that contracts are held against.
 * Statuses are the page's; where it gives none for a code, those of the provider's other pages (`openapi/<api>`, info).
 * @see https://dperspective.galacticgeeks.com/errors
 * @see https://feature-docs.medblocks.com/docs/reference/errors
 * @see https://medblocks.com/docs/reference/errors
 * @see https://authos.dev/docs/api/error-handling
 * @see https://platform.loop.health/connect/errors
 */
export const providerCodes: Record<string, Record<string, number[]>> = {
  dperspective: {
    UNSUPPORTED_VERSION: [400],
    VALIDATION_ERROR: [400],
    UNAUTHORIZED: [401],
    TOKEN_EXPIRED: [401],
    INSUFFICIENT_SCOPE: [403],
    CONSENT_REQUIRED: [403],
    NOT_FOUND: [404],
    RATE_LIMITED: [429],
    ACCESS_NOT_RECORDED: [500],
    INTERNAL_ERROR: [500],
  },
  medblocks: medblocksCodes,
  "medblocks-patient-sessions": {
    ...medblocksCodes,
    quota_exceeded: [402, 429],
    api_key_limit_exceeded: [429],
    feature_not_enabled: [402],
  },
  authos: {
    BAD_REQUEST: [400],
    UNAUTHORIZED: [401],
    FORBIDDEN: [403],
    NOT_FOUND: [404],
    INTERNAL_SERVER_ERROR: [500],
    TOKEN_EXPIRED: [401],
    JWT_ERROR: [401],
    ORGANIZATION_NOT_ACTIVE: [403],
    SERVICE_LIMIT_EXCEEDED: [400],
    TEAM_LIMIT_EXCEEDED: [400],
    INVITATION_EXPIRED: [400],
    DEVICE_CODE_EXPIRED: [400],
    DEVICE_CODE_PENDING: [400],
    DATABASE_ERROR: [500],
    OAUTH_ERROR: [500],
    STRIPE_ERROR: [500],
    AUDIT_ERROR: [500],
    RATE_LIMIT_EXCEEDED: [429],
  },
  loop: {
    invalid_request: [302, 400],
    invalid_client: [401],
    invalid_grant: [400],
    unauthorized_client: [302, 400],
    unsupported_grant_type: [400],
    unsupported_response_type: [302, 400],
    invalid_scope: [302, 400],
    access_denied: [302],
    server_error: [302, 500, 502, 503],
    temporarily_unavailable: [302, 503],
    invalid_token: [401],
    insufficient_scope: [401],
    forbidden: [403],
    not_found: [404],
    conflict: [409],
    unprocessable_entity: [422],
    rate_limited: [429],
  },
};

/** Statuses that a provider lists without a code of their own. */
export const statusesWithoutCode: Record<string, number[]> = { authos: [409, 503] };

/** The eight types of the codes of Medblocks' error page. */
export const medblocksTypes: Record<string, string[]> = {
  authentication_error: [
    "not_authenticated",
    "invalid_credentials",
    "session_expired",
    "missing_api_key",
    "invalid_api_key",
    "expired_api_key",
  ],
  permission_error: [
    "forbidden",
    "org_access_denied",
    "role_insufficient",
    "patient_access_denied",
    "scope_violation",
    "insufficient_scope",
  ],
  invalid_request_error: [
    "bad_request",
    "invalid_data",
    "payload_too_large",
    "invalid_image",
    "unsupported_api_version",
    "oauth_state_expired",
  ],
  not_found_error: ["resource_not_found"],
  conflict_error: ["resource_conflict", "already_linked", "external_id_already_exists"],
  rate_limit_error: ["throttled", "quota_exceeded"],
  ehr_error: [
    "fhir_error",
    "oauth_error",
    "email_error",
    "token_exchange_failed",
    "token_unavailable",
    "storage_error",
  ],
  api_error: ["internal_error", "db_error", "config_missing"],
};
