/** The quota that a response states. */
export interface RateLimit {
  /** Requests per window. */
  limit?: number;
  /** Remaining requests in this window. */
  remaining?: number;
  /** Milliseconds until the window ends. */
  resetMs?: number;
}

/**
 * Reads the quota headers of a response: `X-RateLimit-*`, `RateLimit-*` (IETF drafts to 06) and `RateLimit` with
 * `RateLimit-Policy` (drafts 07 and later). Returns `undefined` without such headers; an unreadable header counts as absent.
 * @param now The caller's clock, for a reset that is a Unix time.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function readRateLimit(headers: Headers, now: number): RateLimit | undefined {
  const combined = headers.get("RateLimit");
  const read = combined === null ? separate(headers, now) : structured(combined, headers.get("RateLimit-Policy"));
  const present = Object.entries(read).filter(([, value]) => value !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries(present);
}

type Reading = { [Member in keyof RateLimit]: number | undefined };

function separate(headers: Headers, now: number): Reading {
  const field = (name: string) => number(headers.get(`X-RateLimit-${name}`) ?? headers.get(`RateLimit-${name}`));
  const reset = field("Reset");
  return {
    limit: field("Limit"),
    remaining: field("Remaining"),
    resetMs: reset === undefined ? undefined : untilReset(reset, now),
  };
}

/** Drafts 07: `limit=100, remaining=50, reset=5`; from 08: `"name";r=50;t=5` with the limit `q` in the policy. */
function structured(value: string, policy: string | null): Reading {
  const parameter = (text: string, name: string) => number(new RegExp(`(?:^|[\\s;,])${name}=(\\d+)`).exec(text)?.[1]);
  const seconds = parameter(value, "t") ?? parameter(value, "reset");
  return {
    limit: parameter(value, "limit") ?? parameter(policy ?? "", "q"),
    remaining: parameter(value, "r") ?? parameter(value, "remaining"),
    resetMs: seconds === undefined ? undefined : seconds * 1000,
  };
}

/** A reset is a Unix time in milliseconds or seconds if it is as large as one, else the seconds that are left. */
function untilReset(reset: number, now: number): number {
  if (reset > 1e11) return Math.max(0, reset - now);
  return reset > 1e8 ? Math.max(0, reset * 1000 - now) : reset * 1000;
}

/** The leading number of a header such as `100` or `100;w=60`. */
function number(text: string | null | undefined): number | undefined {
  const digits = /^\s*(\d{1,15})/.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}
