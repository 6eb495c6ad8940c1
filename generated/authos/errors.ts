// Made from openapi/authos/ by `npm run generate`; do not edit.
import { ApiError } from "../../client/errors/api-error.ts";
import { isInstance } from "../../client/errors/brand.ts";
import type { CodeBinding } from "../../client/request/bindings.ts";
import type { Messages } from "../../client/request/client-options.ts";
import type { AuthOSCode } from "./codes.ts";
import type { components } from "./schema.d.ts";

/** The object of the body that carries a code, by code. */
export interface AuthOSDetails {
  BAD_REQUEST: components["schemas"]["BAD_REQUEST"];
  ORGANIZATION_NOT_ACTIVE: components["schemas"]["ORGANIZATION_NOT_ACTIVE"];
  NOT_FOUND: components["schemas"]["NOT_FOUND"];
  RATE_LIMIT_EXCEEDED: components["schemas"]["RATE_LIMIT_EXCEEDED"];
  OAUTH_ERROR: components["schemas"]["OAUTH_ERROR"];
  INTERNAL_SERVER_ERROR: components["schemas"]["INTERNAL_SERVER_ERROR"];
  DATABASE_ERROR: components["schemas"]["DATABASE_ERROR"];
  $503: components["schemas"]["UncodedError"];
  FORBIDDEN: components["schemas"]["FORBIDDEN"];
  $409: components["schemas"]["UncodedError"];
  SERVICE_LIMIT_EXCEEDED: components["schemas"]["SERVICE_LIMIT_EXCEEDED"];
  UNAUTHORIZED: components["schemas"]["UNAUTHORIZED"];
  INVALID_MFA_CODE: components["schemas"]["INVALID_MFA_CODE"];
  TOKEN_EXPIRED: components["schemas"]["TOKEN_EXPIRED"];
  JWT_ERROR: components["schemas"]["JWT_ERROR"];
  DEVICE_CODE_EXPIRED: components["schemas"]["DEVICE_CODE_EXPIRED"];
  DEVICE_CODE_PENDING: components["schemas"]["DEVICE_CODE_PENDING"];
  AUDIT_ERROR: components["schemas"]["AUDIT_ERROR"];
  STRIPE_ERROR: components["schemas"]["STRIPE_ERROR"];
  INVITATION_EXPIRED: components["schemas"]["INVITATION_EXPIRED"];
  TEAM_LIMIT_EXCEEDED: components["schemas"]["TEAM_LIMIT_EXCEEDED"];
}

/** Any error of AuthOS API; `switch (error.code)` narrows it. */
export type AnyAuthOSError = { [Code in AuthOSCode]: AuthOSError<Code> }[AuthOSCode];

/** Texts for end users, one for each code of AuthOS API; a locale that lacks one does not compile. */
export type AuthOSMessages = Messages<AuthOSCode>;

/**
 * An error that AuthOS API documents.
 * @see https://authos.dev/docs/api/error-handling
 */
export class AuthOSError<
  Code extends AuthOSCode = AuthOSCode,
  Status extends number = number,
  Headers = unknown,
  Details = AuthOSDetails[Code],
> extends ApiError<Code, Details, Status, Headers> {
  static override readonly brand: string = "error-contracts/AuthOSError";
  static override [Symbol.hasInstance](value: unknown): value is AnyAuthOSError {
    return isInstance(this, value);
  }
}

/** By code: recovery, user message, by status, range or default the operations of contract.ts that return it, and its class. */
export const codes: Readonly<Record<AuthOSCode, CodeBinding>> = {
  BAD_REQUEST: ["never", "Something in this request is not right. Please check what you entered.", { 400: 0x1b3fec5addbe7fcfafa6ef2ffn }],
  ORGANIZATION_NOT_ACTIVE: ["never", "This organization is not active at the moment. Please contact its administrator.", { 403: 0x3ffaeff8000000009n }],
  NOT_FOUND: ["never", "We could not find what you were looking for.", { 404: 0x1fc8f73ffefffff207cc2e9n }],
  RATE_LIMIT_EXCEEDED: ["after", "Please wait a moment, then try again.", { 429: 0x1ffffffffffffffffffffffffn }],
  OAUTH_ERROR: ["backoff", "Signing in with this provider does not work right now. Please try again later.", { 500: [0, 1, 29, 79] }],
  INTERNAL_SERVER_ERROR: ["backoff", "This did not work on our side. Please try again later.", { 500: 0x1ffffffffffffffffffffffffn }],
  DATABASE_ERROR: ["backoff", "We could not load or save this. Please try again later.", { 500: 0x1ffffffffffffffffffffffffn }],
  $503: [undefined, "", { 503: 0x1ffffffffffffffffffffffffn }],
  FORBIDDEN: ["never", "Your account does not have access to this. Please ask an administrator.", { 403: 0xffffffffffafffff2003006cn }],
  $409: [undefined, "", { 409: 0x1000082000040000004n }],
  SERVICE_LIMIT_EXCEEDED: ["never", "The organization's plan has reached its limit. An administrator can upgrade it.", { 400: [3, 55] }],
  UNAUTHORIZED: ["reauthorize", "We could not confirm who you are. Please sign in again.", { 401: 0xffffffffffffffffffff8618n }],
  INVALID_MFA_CODE: ["never", "This code is not right. Please enter a new one.", { 400: 16 }],
  TOKEN_EXPIRED: ["refresh", "Your session is over. Please sign in again.", { 401: 0xffff0003ffffffffffff0400n }],
  JWT_ERROR: ["reauthorize", "Please sign in again.", { 401: 0xffff0003ffffffffffff0400n }],
  DEVICE_CODE_EXPIRED: ["never", "This code has expired. Please start again on your device.", { 400: 49152 }],
  DEVICE_CODE_PENDING: ["poll", "Waiting for your approval. Please finish signing in on the other screen.", { 400: 32768 }],
  AUDIT_ERROR: ["check", "Your change may have been saved. Please check before you try again.", { 500: 0x1fc00000000007000000000n }],
  STRIPE_ERROR: ["check", "Billing does not work right now. You can check your subscription before you try again.", { 500: [48, 62, 96] }],
  INVITATION_EXPIRED: ["never", "This invitation has expired. Please ask for a new one.", { 400: [53, 54] }],
  TEAM_LIMIT_EXCEEDED: ["never", "This team is full. Please ask its administrator to make room.", { 400: [53] }],
};
