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

/**
 * Drafts 07: `limit=100, remaining=50, reset=5`; from 08: a list of `"policy";r=50;t=5`, whose limits `q` are in the policies
 * of the same names. Of several, the tightest is read: the one with the fewest calls left, and of these the one that ends last.
 */
function structured(value: string, policies: string | null): Reading {
  const parameter = (text: string, name: string) => number(new RegExp(`(?:^|[\\s;,])${name}=(\\d+)`).exec(text)?.[1]);
  const itemsOf = (text: string) => text.match(/"(?:[^"\\]|\\.)*"[^,"]*/g) ?? [text];
  const nameOf = (item: string) => item.slice(0, item.lastIndexOf('"') + 1);
  const readings = itemsOf(value).map((item) => {
    const seconds = parameter(item, "t") ?? parameter(item, "reset");
    const policy = itemsOf(policies ?? "").find((candidate) => nameOf(candidate) === nameOf(item));
    return {
      limit: parameter(item, "limit") ?? parameter(policy ?? "", "q"),
      remaining: parameter(item, "r") ?? parameter(item, "remaining"),
      resetMs: seconds === undefined ? undefined : seconds * 1000,
    };
  });
  const left = ({ remaining = Number.POSITIVE_INFINITY }: Reading) => remaining;
  const until = ({ resetMs = 0 }: Reading) => resetMs;
  const [first, ...others] = readings;
  return others.reduce<Reading>(
    (tightest, reading) =>
      left(reading) < left(tightest) || (left(reading) === left(tightest) && until(reading) > until(tightest))
        ? reading
        : tightest,
    first ?? { limit: undefined, remaining: undefined, resetMs: undefined },
  );
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
