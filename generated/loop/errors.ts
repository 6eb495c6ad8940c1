// Made from openapi/loop/ by `npm run generate`; do not edit.
import { ApiError } from "../../client/errors/api-error.ts";
import { isInstance } from "../../client/errors/brand.ts";
import type { CodeBinding } from "../../client/request/bindings.ts";
import type { Messages } from "../../client/request/client-options.ts";
import type { LoopCode } from "./codes.ts";
import type { components } from "./schema.d.ts";

/** The object of the body that carries a code, by code. */
export interface LoopDetails {
  access_denied: components["schemas"]["access_denied"];
  invalid_request: components["schemas"]["invalid_request"];
  unauthorized_client: components["schemas"]["unauthorized_client"];
  unsupported_response_type: components["schemas"]["unsupported_response_type"];
  invalid_scope: components["schemas"]["invalid_scope"];
  server_error: components["schemas"]["server_error"];
  temporarily_unavailable: components["schemas"]["temporarily_unavailable"];
  invalid_client: components["schemas"]["invalid_client"];
  rate_limited: components["schemas"]["rate_limited"];
  invalid_grant: components["schemas"]["invalid_grant"];
  unsupported_grant_type: components["schemas"]["unsupported_grant_type"];
  $403: components["schemas"]["UncodedError"];
  invalid_token: components["schemas"]["invalid_token"];
  insufficient_scope: components["schemas"]["insufficient_scope"];
  unauthenticated: components["schemas"]["unauthenticated"];
  forbidden: components["schemas"]["forbidden"];
  not_found: components["schemas"]["not_found"];
  validation_error: components["schemas"]["validation_error"];
  conflict: components["schemas"]["conflict"];
  unprocessable_entity: components["schemas"]["unprocessable_entity"];
  $412: components["schemas"]["UncodedError"];
}

/** Any error of Loop Health Platform; `switch (error.code)` narrows it. */
export type AnyLoopError = { [Code in LoopCode]: LoopError<Code> }[LoopCode];

/** Texts for end users, one for each code of Loop Health Platform; a locale that lacks one does not compile. */
export type LoopMessages = Messages<LoopCode>;

/**
 * An error that Loop Health Platform documents.
 * @see https://docs.ross.platform.loop.health/connect/errors
 */
export class LoopError<
  Code extends LoopCode = LoopCode,
  Status extends number = number,
  Headers = unknown,
  Details = LoopDetails[Code],
> extends ApiError<Code, Details, Status, Headers> {
  static override readonly brand: string = "error-contracts/LoopError";
  static override [Symbol.hasInstance](value: unknown): value is AnyLoopError {
    return isInstance(this, value);
  }
}

/** By code: recovery, user message, by status, range or default the operations of contract.ts that return it, and its class. */
export const codes: Readonly<Record<LoopCode, CodeBinding>> = {
  access_denied: ["reauthorize", "Access was not given. You can try again whenever you like.", { 302: 1 }],
  invalid_request: ["never", "This sign-in request is not right. Please contact the app's support.", { 302: 1, 400: 31 }],
  unauthorized_client: ["never", "This app cannot sign you in this way. Please contact the app's support.", { 302: 1, 400: 19 }],
  unsupported_response_type: ["never", "This app cannot sign you in this way. Please contact the app's support.", { 302: 1, 400: 1 }],
  invalid_scope: ["never", "This app asked for access that it may not have. Please contact the app's support.", { 302: 1, 400: 3 }],
  server_error: ["backoff", "Something went wrong. Please try again later.", { 302: 1, 500: 0x3ffffffffffffffffn, 503: 0x3ffffffffffffff80n, 502: 4123437039616 }],
  temporarily_unavailable: ["backoff", "Sign-in is very busy right now. Please try again in a moment.", { 302: 1, 503: 127 }],
  invalid_client: ["never", "This app cannot sign you in right now. Please contact the app's support.", { 401: 31 }],
  rate_limited: ["after", "There are many requests right now. Please wait a moment.", { 429: 0x3ffffffffffffffffn }],
  invalid_grant: ["reauthorize", "Your connection ended. Please connect your account again.", { 400: 2 }],
  unsupported_grant_type: ["never", "This app cannot sign you in this way. Please contact the app's support.", { 400: 18 }],
  $403: [undefined, "", { 403: 22 }],
  invalid_token: ["refresh", "Your session ended. Please try again.", { 401: 0x3ffffffffffffff80n }],
  insufficient_scope: ["reauthorize", "This app needs your permission to do this.", { 401: 0x3ffffffffffffff80n }],
  unauthenticated: ["reauthorize", "Please connect your account again.", { 401: 0x3ffffffffffffff80n }],
  forbidden: ["never", "This is not available in the account you are using.", { 403: 0x3ffffffffffffff80n }],
  not_found: ["never", "We could not find this entry.", { 404: 0x2f3cbf0d209312500n }],
  validation_error: ["never", "Something in this request is not right. Please check what you entered.", { 400: 0x1dcb7cfc5d7ce3800n }],
  conflict: ["new-key", "This was changed or done already. Please check before you try again.", { 409: 0x2f8bb0b81410e3000n }],
  unprocessable_entity: ["never", "Some of what you entered cannot be used. Please check it.", { 422: 0xd8b30b8157ce1000n }],
  $412: [undefined, "", { 412: 0xc000000016400000n }],
};
