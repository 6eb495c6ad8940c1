// Made from openapi/dperspective/ by `npm run generate`; do not edit.
import { ApiError } from "../../client/errors/api-error.ts";
import { isInstance } from "../../client/errors/brand.ts";
import type { Recovery } from "../../client/recovery/recovery.ts";
import type { Messages } from "../../client/request/options.ts";
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
> extends ApiError<Code, DPerspectiveDetails[Code], Status, Headers> {
  static override readonly brand: string = "error-contracts/DPerspectiveError";
  static override [Symbol.hasInstance](value: unknown): value is AnyDPerspectiveError {
    return isInstance(this, value);
  }
}

/** By code: what to do about it, and what an end user may be shown. */
export const codes: Readonly<Record<DPerspectiveCode, readonly [Recovery, string]>> = {
  VALIDATION_ERROR: ["never", "Something in this request is not right. Please check what you entered."],
  UNSUPPORTED_VERSION: ["never", "This app needs an update before it can read your data."],
  UNAUTHORIZED: ["reauthorize", "Please connect your account again."],
  TOKEN_EXPIRED: ["refresh", "Your session ended. Please try again."],
  INSUFFICIENT_SCOPE: ["reauthorize", "This app needs your permission to read this data."],
  CONSENT_REQUIRED: ["reauthorize", "Please allow this app to read your data."],
  RATE_LIMITED: ["after", "There are many requests right now. Please wait a moment."],
  INTERNAL_ERROR: ["backoff", "Something went wrong. Please try again later."],
  ACCESS_NOT_RECORDED: ["backoff", "Your data could not be loaded. Please try again later."],
  NOT_FOUND: ["never", "We could not find this entry."],
};
