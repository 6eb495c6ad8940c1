// Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import type { components } from "./schema.d.ts";

/** The document of Medblocks API (patient sessions) as openapi-typescript has it. */
export type { components, operations, paths } from "./schema.d.ts";

/** Data of your own, under keys of your choice. No limit is documented. Keep health data out of it. */
export type Metadata = components["schemas"]["Metadata"];

/** A person whose records you want to connect. */
export type Patient = components["schemas"]["Patient"];

/** One page of patients. */
export type PatientList = components["schemas"]["PatientList"];

/** For developers and logs; never branch on it, never show it to a patient. */
export type ErrorMessage = components["schemas"]["ErrorMessage"];

/** The member or parameter at fault; null if none is known. */
export type ErrorParam = components["schemas"]["ErrorParam"];

/** The provider's error page; one address for all codes. */
export type ErrorDocUrl = components["schemas"]["ErrorDocUrl"];

/** Names this request to support. The provider shows a UUID, but promises no form. */
export type ErrorRequestId = components["schemas"]["ErrorRequestId"];

/** A value in the request breaks a rule. */
export type invalid_data = components["schemas"]["invalid_data"];

/** The request is malformed, or something required is absent. */
export type bad_request = components["schemas"]["bad_request"];

/** The `Version` header names a version that the API does not support. */
export type unsupported_api_version = components["schemas"]["unsupported_api_version"];

/** The request has no `Authorization` header. */
export type missing_api_key = components["schemas"]["missing_api_key"];

/** The API key is not valid. */
export type invalid_api_key = components["schemas"]["invalid_api_key"];

/** The API key has passed its end date. */
export type expired_api_key = components["schemas"]["expired_api_key"];

/** Nothing in the request identifies a caller that the API accepts. */
export type not_authenticated = components["schemas"]["not_authenticated"];

/** The login of a user has ended. A patient's session that has expired is not an error: its `status` says so. */
export type session_expired = components["schemas"]["session_expired"];

/** A login or another credential was checked and did not pass. */
export type invalid_credentials = components["schemas"]["invalid_credentials"];

/** The API key lacks a scope that this operation needs; the answer does not say which. */
export type insufficient_scope = components["schemas"]["insufficient_scope"];

/** The caller is known, but may not use this operation. */
export type forbidden = components["schemas"]["forbidden"];

/** The caller does not belong to the organization that is active. */
export type org_access_denied = components["schemas"]["org_access_denied"];

/** The user's role in the organization does not cover this operation. */
export type role_insufficient = components["schemas"]["role_insufficient"];

/** The organization has no such patient, patient session, source, webhook endpoint or event. */
export type resource_not_found = components["schemas"]["resource_not_found"];

/** The request conflicts with existing data. */
export type resource_conflict = components["schemas"]["resource_conflict"];

/** Too many requests came in a short time. */
export type throttled = components["schemas"]["throttled"];

/** A quota is used up. With 429 (`rate_limit_error`) it is the quota of this API key. With 402 (`billing_error`) it is the number of active patients in the plan. */
export type quota_exceeded = components["schemas"]["quota_exceeded"];

/** The organization has as many active API keys as it may have. */
export type api_key_limit_exceeded = components["schemas"]["api_key_limit_exceeded"];

/** The server failed unexpectedly. */
export type internal_error = components["schemas"]["internal_error"];

/** A database operation failed. */
export type db_error = components["schemas"]["db_error"];

/** The server lacks a setting that it needs. */
export type config_missing = components["schemas"]["config_missing"];

export type PatientCreate = components["schemas"]["PatientCreate"];

/** Image data in the request is damaged, or in a format that is not accepted. */
export type invalid_image = components["schemas"]["invalid_image"];

/** The organization already has an entry with this external identifier. */
export type external_id_already_exists = components["schemas"]["external_id_already_exists"];

/** The resource already belongs to another entity. */
export type already_linked = components["schemas"]["already_linked"];

/** The body is larger than the API accepts; the limit is not documented. */
export type payload_too_large = components["schemas"]["payload_too_large"];

/** The state of the connection. `active`: it works. `failed`: the authorization was not finished. `expired`: it has run out. `refresh_failed`: it worked once, and the patient must connect again. `disconnected`: your organization's access was withdrawn. */
export type ConnectionStatus = components["schemas"]["ConnectionStatus"];

/** The result of one patient's authorization at one source. */
export type Connection = components["schemas"]["Connection"];

/** A patient with its connections. */
export type PatientDetail = components["schemas"]["PatientDetail"];

/** The resource lies outside the organization that is active. */
export type scope_violation = components["schemas"]["scope_violation"];

/** The operation needs a session of the patient, which is missing or not valid. */
export type patient_access_denied = components["schemas"]["patient_access_denied"];

/** The whole patient. A member that is left out or null is cleared; `metadata` becomes an empty object. */
export type PatientReplace = components["schemas"]["PatientReplace"];

/** Confirms that the patient was deleted. */
export type PatientDeleted = components["schemas"]["PatientDeleted"];

/** A cloud storage operation failed. */
export type storage_error = components["schemas"]["storage_error"];

/** There is no valid token for the source any more. */
export type token_unavailable = components["schemas"]["token_unavailable"];

/** The OAuth provider of a source failed. */
export type oauth_error = components["schemas"]["oauth_error"];

/** Confirms that the connection was disconnected. */
export type ConnectionDisconnected = components["schemas"]["ConnectionDisconnected"];

/** The state of the session. `open` becomes `complete` or `expired`, and neither changes any more. */
export type SessionStatus = components["schemas"]["SessionStatus"];

/** One attempt to connect a source within a session. */
export type ConnectionAttempt = components["schemas"]["ConnectionAttempt"];

/** One visit of a patient to the page where they connect. A `complete` session does not mean that a source was connected: look for a connection whose status is `active`. */
export type PatientSession = components["schemas"]["PatientSession"];

/** One page of a patient's sessions. */
export type PatientSessionList = components["schemas"]["PatientSessionList"];

/** One resource, and the source that it comes from. */
export type PatientRecord = components["schemas"]["PatientRecord"];

/** One page of a patient's FHIR resources. */
export type PatientRecords = components["schemas"]["PatientRecords"];

/** The plan of the workspace does not include this feature. */
export type feature_not_enabled = components["schemas"]["feature_not_enabled"];

/** The FHIR service behind a source failed. */
export type fhir_error = components["schemas"]["fhir_error"];

/** `connection_id` takes the patient straight to one source. Without it they choose for themselves, with `recommended_connection_ids` first. The two exclude each other. No other member is allowed. */
export type PatientSessionCreate = components["schemas"]["PatientSessionCreate"];

/** An email could not be delivered; the rest of the request may have taken effect. */
export type email_error = components["schemas"]["email_error"];

/** The patient came back from the portal after the state of the authorization had run out. */
export type oauth_state_expired = components["schemas"]["oauth_state_expired"];

/** The portal's code could not be exchanged for tokens. */
export type token_exchange_failed = components["schemas"]["token_exchange_failed"];

/** A health system that patients can connect. */
export type FhirSource = components["schemas"]["FhirSource"];

/** One page of sources. */
export type FhirSourceList = components["schemas"]["FhirSourceList"];

/** What a launch from inside an EHR was about. */
export type LaunchContext = components["schemas"]["LaunchContext"];

/** `disabled` endpoints receive nothing. After the last failed attempt the server disables an endpoint. */
export type EndpointStatus = components["schemas"]["EndpointStatus"];

/** An endpoint of yours that receives events. */
export type WebhookEndpoint = components["schemas"]["WebhookEndpoint"];

/** One page of endpoints. */
export type WebhookEndpointList = components["schemas"]["WebhookEndpointList"];

/** The event types to send; `*` stands for all of them. */
export type EventTypes = components["schemas"]["EventTypes"];

export type WebhookEndpointCreate = components["schemas"]["WebhookEndpointCreate"];

/** An endpoint with its signing secret, which is shown only here. */
export type WebhookEndpointWithSecret = components["schemas"]["WebhookEndpointWithSecret"];

/** Confirms that the endpoint was deleted. */
export type WebhookEndpointDeleted = components["schemas"]["WebhookEndpointDeleted"];

/** The members to change; the others stay as they are. */
export type WebhookEndpointUpdate = components["schemas"]["WebhookEndpointUpdate"];

/** What happened. */
export type EventType = components["schemas"]["EventType"];

/** An event in an endpoint's log, and how its delivery went. */
export type WebhookEvent = components["schemas"]["WebhookEvent"];

/** One page of an endpoint's log. */
export type WebhookEventList = components["schemas"]["WebhookEventList"];

/** The answer of a server that is up. */
export type Health = components["schemas"]["Health"];

/** A patient finished the page where they connect, with or without a connection. */
export type SessionCompleted = components["schemas"]["SessionCompleted"];

/** A source refused the refresh token of a connection that worked. The patient must connect again. */
export type RefreshFailed = components["schemas"]["RefreshFailed"];

/** Records of one connection were pulled, and some of them are new. */
export type SyncCompleted = components["schemas"]["SyncCompleted"];

/** The records of one connection could not be pulled, and no further attempt follows. */
export type SyncFailed = components["schemas"]["SyncFailed"];
