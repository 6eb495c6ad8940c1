/** Why a provider would refuse a request, in words of our own that every contract's codes are found by. */
export type Cause =
  | "missing-credential"
  | "malformed-credential"
  | "unknown-credential"
  | "expired-credential"
  | "revoked-credential"
  | "missing-scope"
  | "missing-consent"
  | "malformed-body"
  | "invalid-request"
  | "missing-field"
  | "unsupported-media-type"
  | "body-too-large"
  | "unsupported-version"
  | "unknown-id"
  | "duplicate"
  | "idempotency-conflict"
  | "rate-limit"
  | "invalid-grant"
  | "unknown-client"
  | "device-pending"
  | "device-expired"
  | "device-too-fast"
  | "unknown-path"
  | "unknown-method";

interface Guess {
  statuses: readonly number[];
  /** What the code's name says, in lower case; absent where the first code of the status will do. */
  name?: RegExp;
}

const rejected: readonly Guess[] = [
  { statuses: [401], name: /invalid|unknown/ },
  { statuses: [401], name: /unauthori[sz]ed|unauthenticated/ },
  { statuses: [401] },
];

const invalid: readonly Guess[] = [
  { statuses: [422] },
  { statuses: [400], name: /validation|invalid_data|invalid_param/ },
  { statuses: [400], name: /invalid_request|bad_request/ },
  { statuses: [400], name: /^(?!.*version)/ },
];

/** What cannot be read is a bad request also where what breaks a schema is a 422. @see RFC 9110, sections 15.5.1 and 15.5.21 */
const malformed: readonly Guess[] = [
  { statuses: [400], name: /malformed|invalid_json|bad_request/ },
  { statuses: [400], name: /validation|invalid_request|^\$/ },
  ...invalid,
];

/** How to recognise the code for a cause among a contract's codes, best guess first; a provider file corrects it. */
export const guesses: Record<Cause, readonly Guess[]> = {
  "missing-credential": [
    { statuses: [401], name: /missing|not_authenticated|unauthenticated/ },
    { statuses: [401], name: /unauthori[sz]ed/ },
    ...rejected,
  ],
  "malformed-credential": [{ statuses: [401], name: /malformed|jwt/ }, ...rejected],
  "unknown-credential": rejected,
  "expired-credential": [{ statuses: [401], name: /expired/ }, ...rejected],
  "revoked-credential": [{ statuses: [401], name: /revoked/ }, ...rejected],
  "missing-scope": [
    { statuses: [403, 401], name: /insufficient_scope|missing_scope/ },
    { statuses: [403], name: /scope|permission|role|forbidden/ },
    { statuses: [403] },
  ],
  "missing-consent": [
    { statuses: [403], name: /consent/ },
    { statuses: [403], name: /forbidden/ },
  ],
  "malformed-body": malformed,
  "invalid-request": invalid,
  "missing-field": invalid,
  "unsupported-media-type": [{ statuses: [415] }, ...malformed],
  "body-too-large": [{ statuses: [413] }, { statuses: [400], name: /too_large/ }, ...invalid],
  "unsupported-version": [{ statuses: [400, 404, 406], name: /version/ }],
  "unknown-id": [{ statuses: [404], name: /not_found/ }, { statuses: [404] }],
  duplicate: [{ statuses: [409], name: /exists|duplicate/ }, { statuses: [409] }],
  "idempotency-conflict": [
    { statuses: [409, 422, 400], name: /idempot/ },
    { statuses: [409], name: /conflict/ },
    { statuses: [409] },
    ...invalid,
  ],
  "rate-limit": [{ statuses: [429], name: /throttl|rate|too_many/ }, { statuses: [429] }],
  "invalid-grant": [{ statuses: [400], name: /invalid_grant/ }, ...rejected, ...invalid],
  "unknown-client": [{ statuses: [401], name: /invalid_client/ }, ...rejected, ...invalid],
  "device-pending": [{ statuses: [400], name: /pending/ }, ...invalid],
  "device-too-fast": [{ statuses: [400], name: /slow_down/ }, { statuses: [400], name: /pending/ }, ...invalid],
  "device-expired": [{ statuses: [400], name: /device.*expired|expired.*device|expired_token/ }, ...invalid],
  "unknown-path": [{ statuses: [404], name: /not_found/ }, { statuses: [404] }],
  "unknown-method": [{ statuses: [405] }],
};

/** What HTTP itself calls a cause, for a contract that has no code for it. */
export const plainStatus: Record<Cause, number> = {
  "missing-credential": 401,
  "malformed-credential": 401,
  "unknown-credential": 401,
  "expired-credential": 401,
  "revoked-credential": 401,
  "missing-scope": 403,
  "missing-consent": 403,
  "malformed-body": 400,
  "invalid-request": 400,
  "missing-field": 400,
  "unsupported-media-type": 415,
  "body-too-large": 413,
  "unsupported-version": 400,
  "unknown-id": 404,
  duplicate: 409,
  "idempotency-conflict": 409,
  "rate-limit": 429,
  "invalid-grant": 400,
  "unknown-client": 401,
  "device-pending": 400,
  "device-expired": 400,
  "device-too-fast": 400,
  "unknown-path": 404,
  "unknown-method": 405,
};
