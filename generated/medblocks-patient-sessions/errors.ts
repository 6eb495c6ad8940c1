// Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import { ApiError } from "../../client/errors/api-error.ts";
import { isInstance } from "../../client/errors/brand.ts";
import type { CodeBinding } from "../../client/request/bindings.ts";
import type { Messages } from "../../client/request/client-options.ts";
import type { MedblocksPatientSessionsCode } from "./codes.ts";
import type { components } from "./schema.d.ts";

/** The object of the body that carries a code, by code. */
export interface MedblocksPatientSessionsDetails {
  invalid_data: components["schemas"]["invalid_data"];
  bad_request: components["schemas"]["bad_request"];
  unsupported_api_version: components["schemas"]["unsupported_api_version"];
  invalid_image: components["schemas"]["invalid_image"];
  missing_api_key: components["schemas"]["missing_api_key"];
  invalid_api_key: components["schemas"]["invalid_api_key"];
  expired_api_key: components["schemas"]["expired_api_key"];
  not_authenticated: components["schemas"]["not_authenticated"];
  session_expired: components["schemas"]["session_expired"];
  invalid_credentials: components["schemas"]["invalid_credentials"];
  insufficient_scope: components["schemas"]["insufficient_scope"];
  forbidden: components["schemas"]["forbidden"];
  org_access_denied: components["schemas"]["org_access_denied"];
  role_insufficient: components["schemas"]["role_insufficient"];
  resource_not_found: components["schemas"]["resource_not_found"];
  external_id_already_exists: components["schemas"]["external_id_already_exists"];
  resource_conflict: components["schemas"]["resource_conflict"];
  already_linked: components["schemas"]["already_linked"];
  payload_too_large: components["schemas"]["payload_too_large"];
  throttled: components["schemas"]["throttled"];
  quota_exceeded: components["schemas"]["quota_exceeded"];
  api_key_limit_exceeded: components["schemas"]["api_key_limit_exceeded"];
  internal_error: components["schemas"]["internal_error"];
  db_error: components["schemas"]["db_error"];
  config_missing: components["schemas"]["config_missing"];
  scope_violation: components["schemas"]["scope_violation"];
  patient_access_denied: components["schemas"]["patient_access_denied"];
  storage_error: components["schemas"]["storage_error"];
  token_unavailable: components["schemas"]["token_unavailable"];
  oauth_error: components["schemas"]["oauth_error"];
  feature_not_enabled: components["schemas"]["feature_not_enabled"];
  fhir_error: components["schemas"]["fhir_error"];
  email_error: components["schemas"]["email_error"];
  oauth_state_expired: components["schemas"]["oauth_state_expired"];
  token_exchange_failed: components["schemas"]["token_exchange_failed"];
}

/** Any error of Medblocks API (patient sessions); `switch (error.code)` narrows it. */
export type AnyMedblocksPatientSessionsError = { [Code in MedblocksPatientSessionsCode]: MedblocksPatientSessionsError<Code> }[MedblocksPatientSessionsCode];

/** Texts for end users, one for each code of Medblocks API (patient sessions); a locale that lacks one does not compile. */
export type MedblocksPatientSessionsMessages = Messages<MedblocksPatientSessionsCode>;

/**
 * An error that Medblocks API (patient sessions) documents.
 * @see https://medblocks.com/docs/reference/errors
 */
export class MedblocksPatientSessionsError<
  Code extends MedblocksPatientSessionsCode = MedblocksPatientSessionsCode,
  Status extends number = number,
  Headers = unknown,
  Details = MedblocksPatientSessionsDetails[Code],
> extends ApiError<Code, Details, Status, Headers> {
  static override readonly brand: string = "error-contracts/MedblocksPatientSessionsError";
  static override [Symbol.hasInstance](value: unknown): value is AnyMedblocksPatientSessionsError {
    return isInstance(this, value);
  }
}

/** By code: recovery, user message, by status, range or default the operations of contract.ts that return it, and its class. */
export const codes: Readonly<Record<MedblocksPatientSessionsCode, CodeBinding>> = {
  invalid_data: ["never", "Something is not right. Please check what you entered.", { 400: 615883 }, "invalid_request_error"],
  bad_request: ["never", "Something in this request is not right. Please contact support.", { 400: 2713035 }, "invalid_request_error"],
  unsupported_api_version: ["never", "This could not be done right now. Please contact support.", { 400: 2097151 }, "invalid_request_error"],
  invalid_image: ["never", "This picture cannot be used. Please choose another one.", { 400: 9 }, "invalid_request_error"],
  missing_api_key: ["never", "This could not be done right now. Please contact support.", { 401: 2097151 }, "authentication_error"],
  invalid_api_key: ["never", "This could not be done right now. Please contact support.", { 401: 2097151 }, "authentication_error"],
  expired_api_key: ["never", "This could not be done right now. Please contact support.", { 401: 2097151 }, "authentication_error"],
  not_authenticated: ["never", "We could not confirm who is asking. Please contact support.", { 401: 2097151 }, "authentication_error"],
  session_expired: ["reauthorize", "You have been signed out. Please sign in again.", { 401: 31 }, "authentication_error"],
  invalid_credentials: ["reauthorize", "Your sign-in did not work. Please check it and try again.", { 401: 31 }, "authentication_error"],
  insufficient_scope: ["never", "This could not be done right now. Please contact support.", { 403: 2097151 }, "permission_error"],
  forbidden: ["never", "You do not have access to this. Please contact support.", { 403: 2097151 }, "permission_error"],
  org_access_denied: ["never", "You do not have access to this organization.", { 403: 31 }, "permission_error"],
  role_insufficient: ["never", "Please ask an administrator to do this for you.", { 403: 31 }, "permission_error"],
  resource_not_found: ["never", "We could not find this entry.", { 404: 2097151 }, "not_found_error"],
  external_id_already_exists: ["never", "We could not set this up. Please contact support.", { 409: 1 }, "conflict_error"],
  resource_conflict: ["never", "This was changed in the meantime. Please reload and try again.", { 409: 2097151 }, "conflict_error"],
  already_linked: ["never", "This could not be connected. Please contact support.", { 409: 265 }, "conflict_error"],
  payload_too_large: ["never", "This is too large to send. Please shorten it.", { 413: 73993 }, "invalid_request_error"],
  throttled: ["after", "There are many requests right now. Please wait a moment.", { 429: 2097151 }, "rate_limit_error"],
  quota_exceeded: [undefined, "This is not possible right now. Please contact support.", { 429: 2097151, 402: 384 }],
  api_key_limit_exceeded: ["never", "This could not be done right now. Please contact support.", { 429: 31 }, "rate_limit_error"],
  internal_error: ["backoff", "Something went wrong. Please try again later.", { 500: 4194303 }, "api_error"],
  db_error: ["backoff", "Something went wrong. Please try again later.", { 500: 4194303 }, "api_error"],
  config_missing: ["never", "This could not be done right now. Please contact support.", { 500: 4194303 }, "api_error"],
  scope_violation: ["never", "We could not find this entry.", { 403: 2071548 }, "permission_error"],
  patient_access_denied: ["reauthorize", "Please open your connection page again.", { 403: 764 }, "permission_error"],
  storage_error: ["backoff", "This did not work just now. Please try again later.", { 502: 176 }, "ehr_error"],
  token_unavailable: ["reauthorize", "Please connect your health system again.", { 502: 4784 }, "ehr_error"],
  oauth_error: ["backoff", "Your health system's sign-in did not answer. Please try again later.", { 502: 4912 }, "ehr_error"],
  feature_not_enabled: ["never", "This is not possible right now. Please contact support.", { 402: 384 }, "billing_error"],
  fhir_error: ["backoff", "Your health system did not answer. Please try again later.", { 502: 2432 }, "ehr_error"],
  email_error: ["check", "We could not send an email. Please check your address.", { 502: 256 }, "ehr_error"],
  oauth_state_expired: ["reauthorize", "That took a little too long. Please connect again.", { 400: 4608 }, "invalid_request_error"],
  token_exchange_failed: ["reauthorize", "The connection was not completed. Please connect again.", { 502: 4608 }, "ehr_error"],
};
