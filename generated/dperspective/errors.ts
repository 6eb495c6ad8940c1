// Made from openapi/dperspective/ by `npm run generate`; do not edit.
import { ApiError } from "../../client/errors/api-error.ts";
import { isInstance } from "../../client/errors/brand.ts";
import type { CodeBinding } from "../../client/request/bindings.ts";
import type { Messages } from "../../client/request/client-options.ts";
import type { DPerspectiveCode } from "./codes.ts";
import type { components } from "./schema.d.ts";

/** The object of the body that carries a code, by code. */
export interface DPerspectiveDetails {
  VALIDATION_ERROR: components["schemas"]["VALIDATION_ERROR"];
  UNSUPPORTED_VERSION: components["schemas"]["UNSUPPORTED_VERSION"];
  UNAUTHORIZED: components["schemas"]["UNAUTHORIZED"];
  TOKEN_EXPIRED: components["schemas"]["TOKEN_EXPIRED"];
  INSUFFICIENT_SCOPE: components["schemas"]["INSUFFICIENT_SCOPE"];
  CONSENT_REQUIRED: components["schemas"]["CONSENT_REQUIRED"];
  RATE_LIMITED: components["schemas"]["RATE_LIMITED"];
  INTERNAL_ERROR: components["schemas"]["INTERNAL_ERROR"];
  ACCESS_NOT_RECORDED: components["schemas"]["ACCESS_NOT_RECORDED"];
  NOT_FOUND: components["schemas"]["NOT_FOUND"];
}

/** Any error of DPerspective Third-Party API; `switch (error.code)` narrows it. */
export type AnyDPerspectiveError = { [Code in DPerspectiveCode]: DPerspectiveError<Code> }[DPerspectiveCode];

/** Texts for end users, one for each code of DPerspective Third-Party API; a locale that lacks one does not compile. */
export type DPerspectiveMessages = Messages<DPerspectiveCode>;

/**
 * An error that DPerspective Third-Party API documents.
 * @see https://dperspective.galacticgeeks.com/errors
 */
export class DPerspectiveError<
  Code extends DPerspectiveCode = DPerspectiveCode,
  Status extends number = number,
  Headers = unknown,
  Details = DPerspectiveDetails[Code],
> extends ApiError<Code, Details, Status, Headers> {
  static override readonly brand: string = "error-contracts/DPerspectiveError";
  static override [Symbol.hasInstance](value: unknown): value is AnyDPerspectiveError {
    return isInstance(this, value);
  }
}

/** By code: recovery, user message, by status, range or default the operations of contract.ts that return it, and its class. */
export const codes: Readonly<Record<DPerspectiveCode, CodeBinding>> = {
  VALIDATION_ERROR: ["never", "Something in this request is not right. Please check what you entered.", { 400: 17915 }],
  UNSUPPORTED_VERSION: ["never", "This app needs an update before it can read your data.", { 400: 127 }],
  UNAUTHORIZED: ["reauthorize", "Please connect your account again.", { 401: 32767 }],
  TOKEN_EXPIRED: ["refresh", "Your session ended. Please try again.", { 401: 127 }],
  INSUFFICIENT_SCOPE: ["reauthorize", "This app needs your permission to read this data.", { 403: 127 }],
  CONSENT_REQUIRED: ["reauthorize", "Please allow this app to read your data.", { 403: 383 }],
  RATE_LIMITED: ["after", "There are many requests right now. Please wait a moment.", { 429: 32767 }],
  INTERNAL_ERROR: ["backoff", "Something went wrong. Please try again later.", { 500: 32767 }],
  ACCESS_NOT_RECORDED: ["backoff", "Your data could not be loaded. Please try again later.", { 500: 127 }],
  NOT_FOUND: ["never", "We could not find this entry.", { 404: 11328 }],
};
