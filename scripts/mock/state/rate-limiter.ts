import type { RateLimit } from "../provider/provider.ts";

/** How a request stands against a limit. */
export interface Quota {
  limit: number;
  remaining: number;
  /** Milliseconds since 1970 at which the window ends. */
  resetAt: number;
  exceeded: boolean;
}

/** Counts requests in windows that begin with the first request of each caller. */
export interface RateLimiter {
  /** Counts one request against every limit that holds for its path; gives the tightest. */
  count(caller: { credential: string; address: string }, path: string, now: number): Quota | null;
  reset(): void;
}

const mostCallers = 10_000;

export function createRateLimiter(limits: readonly RateLimit[]): RateLimiter {
  const windows = new Map<string, { endsAt: number; used: number }>();
  const countOne = (rule: RateLimit, key: string, now: number): Quota => {
    let window = windows.get(key);
    if (window === undefined || window.endsAt <= now) {
      if (windows.size >= mostCallers) forgetEnded(windows, now);
      window = { endsAt: now + rule.windowSeconds * 1000, used: 0 };
      windows.set(key, window);
    }
    window.used++;
    const remaining = Math.max(0, rule.limit - window.used);
    return { limit: rule.limit, remaining, resetAt: window.endsAt, exceeded: window.used > rule.limit };
  };
  return {
    count({ credential, address }, path, now) {
      let tightest: Quota | null = null;
      for (const [index, rule] of limits.entries()) {
        if (rule.paths !== undefined && !rule.paths.test(path)) continue;
        const quota = countOne(rule, `${index} ${rule.per === "address" ? address : credential || address}`, now);
        if (tightest === null || quota.exceeded || (!tightest.exceeded && quota.remaining < tightest.remaining))
          tightest = quota;
      }
      return tightest;
    },
    reset: () => windows.clear(),
  };
}

function forgetEnded(windows: Map<string, { endsAt: number }>, now: number): void {
  for (const [key, { endsAt }] of windows) if (endsAt <= now) windows.delete(key);
  // Whoever floods the mock with callers loses the oldest counts, not the process its memory.
  for (const key of windows.keys()) {
    if (windows.size < mostCallers * 0.9) break;
    windows.delete(key);
  }
}

/** Whole seconds until a window ends, at least one. */
export function secondsUntilReset({ resetAt }: Quota, now: number): number {
  return Math.max(1, Math.ceil((resetAt - now) / 1000));
}

/**
 * Live values for whichever rate-limit headers an answer documents, in the unit that its example shows.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function quotaHeaders(
  documented: Readonly<Record<string, string>>,
  quota: Quota,
  now: number,
): Record<string, string> {
  const live: Record<string, string> = {};
  for (const [header, example] of Object.entries(documented)) {
    const name = header.toLowerCase();
    if (!/rate-?limit/.test(name)) continue;
    if (name.endsWith("-limit")) live[name] = String(quota.limit);
    else if (name.endsWith("-remaining")) live[name] = String(quota.remaining);
    else if (name.endsWith("-reset")) live[name] = resetText(quota, Number(example), now);
  }
  return live;
}

function resetText(quota: Quota, example: number, now: number): string {
  if (example > 1e11) return String(quota.resetAt);
  if (example > 1e8) return String(Math.ceil(quota.resetAt / 1000));
  return String(secondsUntilReset(quota, now));
}
