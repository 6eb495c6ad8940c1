// Made from openapi/medblocks/ by `npm run generate`; do not edit.
import type { components } from "./schema.d.ts";

/** The document of Medblocks Platform API as openapi-typescript has it. */
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

/** The provider's page about the code. */
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

/** Too many requests came in a short time. */
export type throttled = components["schemas"]["throttled"];

/** The quota of this API key is used up. */
export type quota_exceeded = components["schemas"]["quota_exceeded"];

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

/** The request conflicts with existing data. */
export type resource_conflict = components["schemas"]["resource_conflict"];

/** The resource already belongs to another entity. */
export type already_linked = components["schemas"]["already_linked"];

/** The body is larger than the API accepts; the limit is not documented. */
export type payload_too_large = components["schemas"]["payload_too_large"];

/** The state of the connection. `active`: it works. `failed`: the authorization was not finished; ask the patient to try again. `expired`: it has run out. `refresh_failed`: it worked once, and the patient must connect again. */
export type ConnectionStatus = components["schemas"]["ConnectionStatus"];

/** The result of one patient's authorization at one source. */
export type Connection = components["schemas"]["Connection"];

/** A patient with its connections. */
export type PatientDetail = components["schemas"]["PatientDetail"];

/** The resource lies outside the organization that is active. */
export type scope_violation = components["schemas"]["scope_violation"];

/** The operation needs a session of the patient, which is missing or not valid. */
export type patient_access_denied = components["schemas"]["patient_access_denied"];

/** The organization has no such patient, session or source. */
export type resource_not_found = components["schemas"]["resource_not_found"];

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

/** The state of the session. `open` becomes `complete` or `expired`, and neither changes any more. */
export type SessionStatus = components["schemas"]["SessionStatus"];

/** One attempt to connect a source within a session. */
export type ConnectionAttempt = components["schemas"]["ConnectionAttempt"];

/** One visit of a patient to the hosted page. A `complete` session does not mean that a source was connected: look for a connection whose status is `active`. */
export type Session = components["schemas"]["Session"];

/** One page of a patient's sessions. */
export type SessionList = components["schemas"]["SessionList"];

/** `connection_id` takes the patient straight to one source (Direct Mode). Without it they choose for themselves (Picker Mode), with `recommended_connection_ids` first. The two exclude each other. As in the later contract, no other member is allowed. */
export type SessionCreate = components["schemas"]["SessionCreate"];

/** The FHIR service behind a source failed. */
export type fhir_error = components["schemas"]["fhir_error"];

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

/** The answer of a server that is up. */
export type Health = components["schemas"]["Health"];
