// Made from openapi/loop/ by `npm run generate`; do not edit.

/** Every error code of Loop Health Platform. */
export const LOOP_ERRORS = {
  /** The person declined on the consent screen. It only comes in a redirect from authorize. */
  ACCESS_DENIED: "access_denied",
  /** A parameter that the endpoint needs is missing or malformed. It comes with status 400, or in a redirect from authorize. */
  INVALID_REQUEST: "invalid_request",
  /** The grant or response type is closed to this client, mostly because a public client acts as a confidential one or the reverse. It comes with status 400, or in a redirect from authorize. */
  UNAUTHORIZED_CLIENT: "unauthorized_client",
  /** Authorize was asked for a response type other than `code`. It comes with status 400, or in a redirect from authorize. */
  UNSUPPORTED_RESPONSE_TYPE: "unsupported_response_type",
  /** A requested scope does not exist, or needs a business associate agreement (BAA) that the client lacks. It comes with status 400, or in a redirect from authorize. */
  INVALID_SCOPE: "invalid_scope",
  /** The server failed internally, or a service behind it did. It comes with status 500 or 503, with 502 where an operation's page lists it, or in a redirect from authorize. */
  SERVER_ERROR: "server_error",
  /** The identity service is overloaded. It comes with status 503, or in a redirect from authorize. */
  TEMPORARILY_UNAVAILABLE: "temporarily_unavailable",
  /** The client id is unknown, or the client secret is wrong. One code stands for both. */
  INVALID_CLIENT: "invalid_client",
  /** The caller reached a rate cap. */
  RATE_LIMITED: "rate_limited",
  /** The code has expired or was used, the refresh token was revoked, or the PKCE verifier does not fit the challenge. One code stands for all of them. */
  INVALID_GRANT: "invalid_grant",
  /** The grant is not one that this endpoint takes; the token endpoint takes `authorization_code` and `refresh_token`. */
  UNSUPPORTED_GRANT_TYPE: "unsupported_grant_type",
  /** The access token has expired, was revoked, or is malformed. */
  INVALID_TOKEN: "invalid_token",
  /** The access token lacks the scope that this operation needs; `WWW-Authenticate` names it. */
  INSUFFICIENT_SCOPE: "insufficient_scope",
  /** The request has no bearer token, or one that the service does not recognise. */
  UNAUTHENTICATED: "unauthenticated",
  /** Token and scope are fine, but a business rule refuses, such as a resource of another brand. */
  FORBIDDEN: "forbidden",
  /** The resource does not exist, or this person may not see it. One code stands for both. */
  NOT_FOUND: "not_found",
  /** The shape of the request does not match the operation's schema. */
  VALIDATION_ERROR: "validation_error",
  /** The idempotency key was used for another request, or the request does not fit the state of the resource. */
  CONFLICT: "conflict",
  /** The form of the request is right, but the service cannot use what it says. */
  UNPROCESSABLE_ENTITY: "unprocessable_entity",
} as const;

/** An error code of Loop Health Platform. */
export type LoopCode = (typeof LOOP_ERRORS)[keyof typeof LOOP_ERRORS] | "$403" | "$412";

/** The codes of Loop Health Platform that OAuth defines. */
export const OAUTH_ERRORS = {
  /** The person declined on the consent screen. It only comes in a redirect from authorize. */
  ACCESS_DENIED: "access_denied",
  /** A parameter that the endpoint needs is missing or malformed. It comes with status 400, or in a redirect from authorize. */
  INVALID_REQUEST: "invalid_request",
  /** The grant or response type is closed to this client, mostly because a public client acts as a confidential one or the reverse. It comes with status 400, or in a redirect from authorize. */
  UNAUTHORIZED_CLIENT: "unauthorized_client",
  /** Authorize was asked for a response type other than `code`. It comes with status 400, or in a redirect from authorize. */
  UNSUPPORTED_RESPONSE_TYPE: "unsupported_response_type",
  /** A requested scope does not exist, or needs a business associate agreement (BAA) that the client lacks. It comes with status 400, or in a redirect from authorize. */
  INVALID_SCOPE: "invalid_scope",
  /** The server failed internally, or a service behind it did. It comes with status 500 or 503, with 502 where an operation's page lists it, or in a redirect from authorize. */
  SERVER_ERROR: "server_error",
  /** The identity service is overloaded. It comes with status 503, or in a redirect from authorize. */
  TEMPORARILY_UNAVAILABLE: "temporarily_unavailable",
  /** The client id is unknown, or the client secret is wrong. One code stands for both. */
  INVALID_CLIENT: "invalid_client",
  /** The code has expired or was used, the refresh token was revoked, or the PKCE verifier does not fit the challenge. One code stands for all of them. */
  INVALID_GRANT: "invalid_grant",
  /** The grant is not one that this endpoint takes; the token endpoint takes `authorization_code` and `refresh_token`. */
  UNSUPPORTED_GRANT_TYPE: "unsupported_grant_type",
  /** The access token has expired, was revoked, or is malformed. */
  INVALID_TOKEN: "invalid_token",
  /** The access token lacks the scope that this operation needs; `WWW-Authenticate` names it. */
  INSUFFICIENT_SCOPE: "insufficient_scope",
} as const;
