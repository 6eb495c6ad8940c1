// Made from openapi/medblocks/ by `npm run generate`; do not edit.
import { ApiError } from "../../client/errors/api-error.ts";
import { isInstance } from "../../client/errors/brand.ts";
import type { Recovery } from "../../client/recovery/recovery.ts";
import type { Messages } from "../../client/request/options.ts";
import type { MedblocksCode } from "./codes.ts";
import type { components } from "./schema.d.ts";

/** The object of the body that carries a code, by code. */
export interface MedblocksDetails {
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
  external_id_already_exists: components["schemas"]["external_id_already_exists"];
  resource_conflict: components["schemas"]["resource_conflict"];
  already_linked: components["schemas"]["already_linked"];
  payload_too_large: components["schemas"]["payload_too_large"];
  throttled: components["schemas"]["throttled"];
  quota_exceeded: components["schemas"]["quota_exceeded"];
  internal_error: components["schemas"]["internal_error"];
  db_error: components["schemas"]["db_error"];
  config_missing: components["schemas"]["config_missing"];
  scope_violation: components["schemas"]["scope_violation"];
  patient_access_denied: components["schemas"]["patient_access_denied"];
  resource_not_found: components["schemas"]["resource_not_found"];
  storage_error: components["schemas"]["storage_error"];
  token_unavailable: components["schemas"]["token_unavailable"];
  oauth_error: components["schemas"]["oauth_error"];
  fhir_error: components["schemas"]["fhir_error"];
  email_error: components["schemas"]["email_error"];
  oauth_state_expired: components["schemas"]["oauth_state_expired"];
  token_exchange_failed: components["schemas"]["token_exchange_failed"];
}

/** Any error of Medblocks Platform API; `switch (error.code)` narrows it. */
export type AnyMedblocksError = { [Code in MedblocksCode]: MedblocksError<Code> }[MedblocksCode];

/** Texts for end users, one for each code of Medblocks Platform API; a locale that lacks one does not compile. */
export type MedblocksMessages = Messages<MedblocksCode>;

/**
 * An error that Medblocks Platform API documents.
 * @see https://feature-docs.medblocks.com/docs/reference/errors
 */
export class MedblocksError<
  Code extends MedblocksCode = MedblocksCode,
  Status extends number = number,
  Headers = unknown,
> extends ApiError<Code, MedblocksDetails[Code], Status, Headers> {
  static override readonly brand: string = "error-contracts/MedblocksError";
  static override [Symbol.hasInstance](value: unknown): value is AnyMedblocksError {
    return isInstance(this, value);
  }
}

/** By code: what to do about it, and what an end user may be shown. */
export const codes: Readonly<Record<MedblocksCode, readonly [Recovery, string]>> = {
  invalid_data: ["never", "Something is not right. Please check what you entered."],
  bad_request: ["never", "Something in this request is not right. Please contact support."],
  unsupported_api_version: ["never", "This could not be done right now. Please contact support."],
  invalid_image: ["never", "This picture cannot be used. Please choose another one."],
  missing_api_key: ["never", "This could not be done right now. Please contact support."],
  invalid_api_key: ["never", "This could not be done right now. Please contact support."],
  expired_api_key: ["never", "This could not be done right now. Please contact support."],
  not_authenticated: ["never", "We could not confirm who is asking. Please contact support."],
  session_expired: ["reauthorize", "You have been signed out. Please sign in again."],
  invalid_credentials: ["reauthorize", "Your sign-in did not work. Please check it and try again."],
  insufficient_scope: ["never", "This could not be done right now. Please contact support."],
  forbidden: ["never", "You do not have access to this. Please contact support."],
  org_access_denied: ["never", "You do not have access to this organization."],
  role_insufficient: ["never", "Please ask an administrator to do this for you."],
  external_id_already_exists: ["never", "We could not set this up. Please contact support."],
  resource_conflict: ["never", "This was changed in the meantime. Please reload and try again."],
  already_linked: ["never", "This could not be connected. Please contact support."],
  payload_too_large: ["never", "This is too large to send. Please shorten it."],
  throttled: ["after", "There are many requests right now. Please wait a moment."],
  quota_exceeded: ["after", "This is not possible right now. Please try again later."],
  internal_error: ["backoff", "Something went wrong. Please try again later."],
  db_error: ["backoff", "Something went wrong. Please try again later."],
  config_missing: ["never", "This could not be done right now. Please contact support."],
  scope_violation: ["never", "We could not find this entry."],
  patient_access_denied: ["reauthorize", "Please open your connection page again."],
  resource_not_found: ["never", "We could not find this entry."],
  storage_error: ["backoff", "This did not work just now. Please try again later."],
  token_unavailable: ["reauthorize", "Please connect your health system again."],
  oauth_error: ["backoff", "Your health system's sign-in did not answer. Please try again later."],
  fhir_error: ["backoff", "Your health system did not answer. Please try again later."],
  email_error: ["check", "We could not send an email. Please check your address."],
  oauth_state_expired: ["reauthorize", "That took a little too long. Please connect again."],
  token_exchange_failed: ["reauthorize", "The connection was not completed. Please connect again."],
};
