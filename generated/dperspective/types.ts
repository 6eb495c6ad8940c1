// Made from openapi/dperspective/ by `npm run generate`; do not edit.
import type { components } from "./schema.d.ts";

/** The document of DPerspective Third-Party API as openapi-typescript has it. */
export type { components, operations, paths } from "./schema.d.ts";

/** One measured value. */
export type Reading = components["schemas"]["Reading"];

export type Pagination = components["schemas"]["Pagination"];

export type ReadingList = components["schemas"]["ReadingList"];

/** For developers and logs; never branch on it. */
export type ErrorMessage = components["schemas"]["ErrorMessage"];

/** A parameter or the body is invalid, the body exceeds 1 MB, a field exceeds its maximum length, or an idempotency key came again with another body. Nothing was written. */
export type VALIDATION_ERROR = components["schemas"]["VALIDATION_ERROR"];

/** The path names an API version that the provider does not serve. */
export type UNSUPPORTED_VERSION = components["schemas"]["UNSUPPORTED_VERSION"];

/** The credential is missing, malformed, unknown or revoked. The answer is the same in all four cases, so that it never shows whether a client exists. */
export type UNAUTHORIZED = components["schemas"]["UNAUTHORIZED"];

/** The access token is known, and its time is over. Nothing was read. */
export type TOKEN_EXPIRED = components["schemas"]["TOKEN_EXPIRED"];

/** The token lacks the scope that this operation needs, or carries a scope that does not exist. */
export type INSUFFICIENT_SCOPE = components["schemas"]["INSUFFICIENT_SCOPE"];

/** The person has no consent grant in force for this client and this scope. */
export type CONSENT_REQUIRED = components["schemas"]["CONSENT_REQUIRED"];

/** The client made more than 600 requests in 60 seconds, or its address went over the limit for addresses. Both are checked before the credential, and nothing was read or written. */
export type RATE_LIMITED = components["schemas"]["RATE_LIMITED"];

/** The server failed unexpectedly. No internal detail is shown. */
export type INTERNAL_ERROR = components["schemas"]["INTERNAL_ERROR"];

/** The audit trail could not take up this access to health data, which was therefore refused. */
export type ACCESS_NOT_RECORDED = components["schemas"]["ACCESS_NOT_RECORDED"];

/** A category of the second edition; the last part of its scope. */
export type HealthDataCategory = components["schemas"]["HealthDataCategory"];

/** A computed summary: the latest value of each metric, averages, extremes and counts out of range. Its members are not documented. */
export type Aggregation = components["schemas"]["Aggregation"];

/** Points over time. The members of a point are not documented. */
export type TrendList = components["schemas"]["TrendList"];

export type Symptom = components["schemas"]["Symptom"];

export type SymptomList = components["schemas"]["SymptomList"];

export type Medication = components["schemas"]["Medication"];

export type MedicationList = components["schemas"]["MedicationList"];

/** How regularly a medication was taken. The members of an entry are not documented. */
export type AdherenceHistory = components["schemas"]["AdherenceHistory"];

/** The resource does not exist, or belongs to another person. Both answers are the same. */
export type NOT_FOUND = components["schemas"]["NOT_FOUND"];

/** That all members are required is inferred. */
export type AuthorizationRequest = components["schemas"]["AuthorizationRequest"];

/** The approval now waits for the person. Its members are not documented. */
export type AuthorizationPending = components["schemas"]["AuthorizationPending"];

/** authorization_code */
export type CodeGrant = components["schemas"]["CodeGrant"];

/** Works only while the consent grant is active. That it carries the client's credentials is inferred. */
export type RefreshGrant = components["schemas"]["RefreshGrant"];

/** One of two grants. */
export type TokenRequest = components["schemas"]["TokenRequest"];

/** The tokens of one grant. A refresh returns the same members (inferred). */
export type TokenSet = components["schemas"]["TokenSet"];

/** An application asks for scopes. The provider documents that it is named and each scope listed; the names of the members are inferred. */
export type PendingApproval = components["schemas"]["PendingApproval"];

/** That the list is in `data` is inferred. */
export type PendingApprovalList = components["schemas"]["PendingApprovalList"];

export type Approval = components["schemas"]["Approval"];

/** What a person allowed a client. `clientId` and the values of `status` are documented as they are here; the other names are inferred. */
export type ConsentGrant = components["schemas"]["ConsentGrant"];

/** That the list is in `data` is inferred. */
export type ConsentGrantList = components["schemas"]["ConsentGrantList"];

/** That all members are required is inferred. */
export type ApplicationRegistration = components["schemas"]["ApplicationRegistration"];

export type Application = components["schemas"]["Application"];
