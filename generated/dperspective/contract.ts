// Made from openapi/dperspective/ by `npm run generate`; do not edit.
import type { TransportError } from "../../client/errors/transport-error.ts";
import type { Bindings } from "../../client/request/bindings.ts";
import type { Success } from "../../client/result.ts";
import type { operations } from "./schema.d.ts";
import { oauthCredential, renewNow } from "../../client/recovery/oauth-refresh.ts";
import { keepToken } from "../../client/recovery/token-keeper.ts";
import { oneServer } from "../../client/request/base-url.ts";
import { idempotencyKeyIn } from "../../client/request/idempotency-key.ts";
import { plainQuery } from "../../client/serialization/query.ts";
import { DPerspectiveError, codes } from "./errors.ts";

/** The errors of `GET /api/v1/health-data`, and the failures of any call. */
export type ListReadingsErrors =
  | DPerspectiveError<"VALIDATION_ERROR", 400, Record<never, never>>
  | DPerspectiveError<"UNSUPPORTED_VERSION", 400, Record<never, never>>
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | DPerspectiveError<"INSUFFICIENT_SCOPE", 403, Record<never, never>>
  | DPerspectiveError<"CONSENT_REQUIRED", 403, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | DPerspectiveError<"ACCESS_NOT_RECORDED", 500, Record<never, never>>
  | TransportError;

/** The errors of `GET /api/v1/health-data/{category}`, and the failures of any call. */
export type ListReadingsOfCategoryErrors =
  | DPerspectiveError<"VALIDATION_ERROR", 400, Record<never, never>>
  | DPerspectiveError<"UNSUPPORTED_VERSION", 400, Record<never, never>>
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | DPerspectiveError<"INSUFFICIENT_SCOPE", 403, Record<never, never>>
  | DPerspectiveError<"CONSENT_REQUIRED", 403, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | DPerspectiveError<"ACCESS_NOT_RECORDED", 500, Record<never, never>>
  | TransportError;

/** The errors of `GET /api/v1/aggregations`, and the failures of any call. */
export type GetAggregationsErrors =
  | DPerspectiveError<"UNSUPPORTED_VERSION", 400, Record<never, never>>
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | DPerspectiveError<"INSUFFICIENT_SCOPE", 403, Record<never, never>>
  | DPerspectiveError<"CONSENT_REQUIRED", 403, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | DPerspectiveError<"ACCESS_NOT_RECORDED", 500, Record<never, never>>
  | TransportError;

/** The errors of `GET /api/v1/trends`, and the failures of any call. */
export type ListTrendsErrors =
  | DPerspectiveError<"VALIDATION_ERROR", 400, Record<never, never>>
  | DPerspectiveError<"UNSUPPORTED_VERSION", 400, Record<never, never>>
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | DPerspectiveError<"INSUFFICIENT_SCOPE", 403, Record<never, never>>
  | DPerspectiveError<"CONSENT_REQUIRED", 403, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | DPerspectiveError<"ACCESS_NOT_RECORDED", 500, Record<never, never>>
  | TransportError;

/** The errors of `GET /api/v1/symptoms`, and the failures of any call. */
export type ListSymptomsErrors =
  | DPerspectiveError<"VALIDATION_ERROR", 400, Record<never, never>>
  | DPerspectiveError<"UNSUPPORTED_VERSION", 400, Record<never, never>>
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | DPerspectiveError<"INSUFFICIENT_SCOPE", 403, Record<never, never>>
  | DPerspectiveError<"CONSENT_REQUIRED", 403, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | DPerspectiveError<"ACCESS_NOT_RECORDED", 500, Record<never, never>>
  | TransportError;

/** The errors of `GET /api/v1/medications`, and the failures of any call. */
export type ListMedicationsErrors =
  | DPerspectiveError<"VALIDATION_ERROR", 400, Record<never, never>>
  | DPerspectiveError<"UNSUPPORTED_VERSION", 400, Record<never, never>>
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | DPerspectiveError<"INSUFFICIENT_SCOPE", 403, Record<never, never>>
  | DPerspectiveError<"CONSENT_REQUIRED", 403, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | DPerspectiveError<"ACCESS_NOT_RECORDED", 500, Record<never, never>>
  | TransportError;

/** The errors of `GET /api/v1/medications/{id}/adherence`, and the failures of any call. */
export type GetMedicationAdherenceErrors =
  | DPerspectiveError<"VALIDATION_ERROR", 400, Record<never, never>>
  | DPerspectiveError<"UNSUPPORTED_VERSION", 400, Record<never, never>>
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"TOKEN_EXPIRED", 401, Record<never, never>>
  | DPerspectiveError<"INSUFFICIENT_SCOPE", 403, Record<never, never>>
  | DPerspectiveError<"CONSENT_REQUIRED", 403, Record<never, never>>
  | DPerspectiveError<"NOT_FOUND", 404, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | DPerspectiveError<"ACCESS_NOT_RECORDED", 500, Record<never, never>>
  | TransportError;

/** The errors of `POST /oauth/authorize`, and the failures of any call. */
export type RequestAuthorizationErrors =
  | DPerspectiveError<"VALIDATION_ERROR", 400, Record<never, never>>
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | TransportError;

/** The errors of `POST /oauth/token`, and the failures of any call. */
export type CreateTokenErrors =
  | DPerspectiveError<"VALIDATION_ERROR", 400, Record<never, never>>
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"CONSENT_REQUIRED", 403, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | TransportError;

/** The errors of `GET /partner/consent/pending`, and the failures of any call. */
export type ListPendingApprovalsErrors =
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | TransportError;

/** The errors of `POST /partner/consent/pending/{id}/approve`, and the failures of any call. */
export type ApprovePendingErrors =
  | DPerspectiveError<"VALIDATION_ERROR", 400, Record<never, never>>
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"NOT_FOUND", 404, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | TransportError;

/** The errors of `POST /partner/consent/pending/{id}/deny`, and the failures of any call. */
export type DenyPendingErrors =
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"NOT_FOUND", 404, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | TransportError;

/** The errors of `GET /partner/consent/grants`, and the failures of any call. */
export type ListConsentGrantsErrors =
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | TransportError;

/** The errors of `DELETE /partner/consent/grants/{id}`, and the failures of any call. */
export type RevokeConsentGrantErrors =
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"NOT_FOUND", 404, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | TransportError;

/** The errors of `POST /developer/apps`, and the failures of any call. */
export type RegisterApplicationErrors =
  | DPerspectiveError<"VALIDATION_ERROR", 400, Record<never, never>>
  | DPerspectiveError<"UNAUTHORIZED", 401, Record<never, never>>
  | DPerspectiveError<"RATE_LIMITED", 429, Record<never, never>>
  | DPerspectiveError<"INTERNAL_ERROR", 500, Record<never, never>>
  | TransportError;

/** The operations of DPerspective Third-Party API, by method and path template. */
export interface DPerspectiveOperations {
  GET: {
    /** List readings of every category */
    "/api/v1/health-data": {
      init: { params?: operations["listReadings"]["parameters"]; };
      success: Success<operations["listReadings"]["responses"][200]["content"]["application/json"], 200>;
      error: ListReadingsErrors;
    };
    /** List readings of one category */
    "/api/v1/health-data/{category}": {
      init: { params: operations["listReadingsOfCategory"]["parameters"]; };
      success: Success<operations["listReadingsOfCategory"]["responses"][200]["content"]["application/json"], 200>;
      error: ListReadingsOfCategoryErrors;
    };
    /** Read the computed summary */
    "/api/v1/aggregations": {
      init: {  };
      success: Success<operations["getAggregations"]["responses"][200]["content"]["application/json"], 200>;
      error: GetAggregationsErrors;
    };
    /** List points over time */
    "/api/v1/trends": {
      init: { params?: operations["listTrends"]["parameters"]; };
      success: Success<operations["listTrends"]["responses"][200]["content"]["application/json"], 200>;
      error: ListTrendsErrors;
    };
    /** List logged symptoms */
    "/api/v1/symptoms": {
      init: { params?: operations["listSymptoms"]["parameters"]; };
      success: Success<operations["listSymptoms"]["responses"][200]["content"]["application/json"], 200>;
      error: ListSymptomsErrors;
    };
    /** List medications */
    "/api/v1/medications": {
      init: { params?: operations["listMedications"]["parameters"]; };
      success: Success<operations["listMedications"]["responses"][200]["content"]["application/json"], 200>;
      error: ListMedicationsErrors;
    };
    /** Read the adherence history of a medication */
    "/api/v1/medications/{id}/adherence": {
      init: { params: operations["getMedicationAdherence"]["parameters"]; };
      success: Success<operations["getMedicationAdherence"]["responses"][200]["content"]["application/json"], 200>;
      error: GetMedicationAdherenceErrors;
    };
    /** List approvals that wait */
    "/partner/consent/pending": {
      init: {  };
      success: Success<operations["listPendingApprovals"]["responses"][200]["content"]["application/json"], 200>;
      error: ListPendingApprovalsErrors;
    };
    /** List consent grants */
    "/partner/consent/grants": {
      init: {  };
      success: Success<operations["listConsentGrants"]["responses"][200]["content"]["application/json"], 200>;
      error: ListConsentGrantsErrors;
    };
  };
  POST: {
    /** Ask for a person's approval */
    "/oauth/authorize": {
      init: { params?: operations["requestAuthorization"]["parameters"]; body: operations["requestAuthorization"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["requestAuthorization"]["responses"][200]["content"]["application/json"], 200>;
      error: RequestAuthorizationErrors;
    };
    /** Exchange a code or refresh token for tokens */
    "/oauth/token": {
      init: { body: operations["createToken"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["createToken"]["responses"][200]["content"]["application/json"], 200>;
      error: CreateTokenErrors;
    };
    /** Approve all or some of the scopes */
    "/partner/consent/pending/{id}/approve": {
      init: { params: operations["approvePending"]["parameters"]; body: operations["approvePending"]["requestBody"]["content"]["application/json"]; };
      success: Success<undefined, 204>;
      error: ApprovePendingErrors;
    };
    /** Deny an approval */
    "/partner/consent/pending/{id}/deny": {
      init: { params: operations["denyPending"]["parameters"]; };
      success: Success<undefined, 204>;
      error: DenyPendingErrors;
    };
    /** Register an application */
    "/developer/apps": {
      init: { params?: operations["registerApplication"]["parameters"]; body: operations["registerApplication"]["requestBody"]["content"]["application/json"]; };
      success: Success<operations["registerApplication"]["responses"][201]["content"]["application/json"], 201>;
      error: RegisterApplicationErrors;
    };
  };
  DELETE: {
    /** Revoke a consent grant */
    "/partner/consent/grants/{id}": {
      init: { params: operations["revokeConsentGrant"]["parameters"]; };
      success: Success<undefined, 204>;
      error: RevokeConsentGrantErrors;
    };
  };
}

/** The key of an operation, such as `GET /api/v1/health-data`. */
export type DPerspectiveOperationKey =
  | "GET /api/v1/health-data"
  | "GET /api/v1/health-data/{category}"
  | "GET /api/v1/aggregations"
  | "GET /api/v1/trends"
  | "GET /api/v1/symptoms"
  | "GET /api/v1/medications"
  | "GET /api/v1/medications/{id}/adherence"
  | "POST /oauth/authorize"
  | "POST /oauth/token"
  | "GET /partner/consent/pending"
  | "POST /partner/consent/pending/{id}/approve"
  | "POST /partner/consent/pending/{id}/deny"
  | "GET /partner/consent/grants"
  | "DELETE /partner/consent/grants/{id}"
  | "POST /developer/apps";

/** All that the runtime knows of DPerspective Third-Party API. */
export const bindings: Bindings = {
  api: "dperspective",
  error: DPerspectiveError,
  envelope: { code: ["error", "code"], message: ["error", "message"], retryAfter: ["error", "retryAfterSeconds"], requiredScope: ["error", "requiredScope"], details: ["error"] },
  spelling: /^(?:(?!.*(?:[A-Z]{13}))[A-Z_]{1,64})$/,
  codes: codes,
  baseUrls: oneServer("https://dperspective.galacticgeeks.com"),
  schemes: { partnerAccessToken: { header: "authorization", prefix: "Bearer " }, userSession: { header: "authorization", prefix: "Bearer " } },
  headers: [],
  query: plainQuery,
  keepToken: keepToken,
  refresh: { scheme: "partnerAccessToken", method: "POST", path: "/oauth/token", fields: ["grant_type", "refresh_token", "client_id", "client_secret"], credential: oauthCredential, now: renewNow },
  operations: {
    "GET /api/v1/health-data": { id: "listReadings", security: [["partnerAccessToken"]], produces: "object" },
    "GET /api/v1/health-data/{category}": { id: "listReadingsOfCategory", security: [["partnerAccessToken"]], produces: "object" },
    "GET /api/v1/aggregations": { id: "getAggregations", security: [["partnerAccessToken"]], produces: "object" },
    "GET /api/v1/trends": { id: "listTrends", security: [["partnerAccessToken"]], produces: "object" },
    "GET /api/v1/symptoms": { id: "listSymptoms", security: [["partnerAccessToken"]], produces: "object" },
    "GET /api/v1/medications": { id: "listMedications", security: [["partnerAccessToken"]], produces: "object" },
    "GET /api/v1/medications/{id}/adherence": { id: "getMedicationAdherence", security: [["partnerAccessToken"]], produces: "object" },
    "POST /oauth/authorize": { id: "requestAuthorization", idempotencyKey: idempotencyKeyIn("idempotency-key"), idempotent: false, body: "required", produces: "object" },
    "POST /oauth/token": { id: "createToken", idempotent: false, body: "required", produces: "object" },
    "GET /partner/consent/pending": { id: "listPendingApprovals", security: [["userSession"]], produces: "object" },
    "POST /partner/consent/pending/{id}/approve": { id: "approvePending", security: [["userSession"]], idempotencyKey: idempotencyKeyIn("idempotency-key"), idempotent: false, body: "required", successes: [204], produces: "nothing" },
    "POST /partner/consent/pending/{id}/deny": { id: "denyPending", security: [["userSession"]], idempotent: false, successes: [204], produces: "nothing" },
    "GET /partner/consent/grants": { id: "listConsentGrants", security: [["userSession"]], produces: "object" },
    "DELETE /partner/consent/grants/{id}": { id: "revokeConsentGrant", security: [["userSession"]], successes: [204], produces: "nothing" },
    "POST /developer/apps": { id: "registerApplication", security: [["userSession"]], idempotencyKey: idempotencyKeyIn("idempotency-key"), idempotent: false, body: "required", successes: [201], produces: "object" },
  },
};
