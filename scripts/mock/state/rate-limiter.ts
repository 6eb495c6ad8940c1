import type { RateLimit } from "../provider/provider.ts";
import { createBoundedMap } from "./bounded-map.ts";

/** What is left of a limit after a request. */
export interface Quota {
  limit: number;
  remaining: number;
  /** Milliseconds since 1970 at which the window ends. */
  resetAt: number;
  exceeded: boolean;
}

/** Who is counted. */
export interface Caller {
  credential: string;
  address: string;
  /** The `X-Mock-Client`, each of which has counts of its own; empty for none. */
  client: string;
}

/** Counts requests in windows that begin with the first request of each caller, or in buckets that refill. */
export interface RateLimiter {
  /** Counts one request against every limit that holds for its path; gives the tightest. */
  count(caller: Caller, path: string, now: number): Quota | null;
  /** Forgets the counts of a client. */
  reset(client: string): void;
}

/** How many requests a caller has used; of a bucket, a fraction less as time passes. */
interface Count {
  client: string;
  used: number;
  /** Of a window, when it ends; of a bucket, when it was last counted. Milliseconds since 1970. */
  at: number;
}

/** What the counts of all callers may take. */
const mostBytes = 4_000_000;

export function createRateLimiter(limits: readonly RateLimit[]): RateLimiter {
  const counts = createBoundedMap<Count>(mostBytes);
  return {
    count({ credential, address, client }, path, now) {
      let tightest: Quota | null = null;
      for (const [index, rule] of limits.entries()) {
        if (rule.paths !== undefined && !rule.paths.test(path)) continue;
        const key = `${index} ${client} ${rule.per === "address" ? address : credential || address}`;
        let count = counts.get(key);
        if (count === undefined) {
          count = { client, used: 0, at: 0 };
          counts.set(key, count);
        }
        const quota = "windowSeconds" in rule ? countInWindow(rule, count, now) : countInBucket(rule, count, now);
        if (tightest === null || quota.exceeded || (!tightest.exceeded && quota.remaining < tightest.remaining))
          tightest = quota;
      }
      return tightest;
    },
    reset(client) {
      for (const [key, count] of [...counts.entries()]) if (count.client === client) counts.delete(key);
    },
  };
}

function countInWindow(rule: { limit: number; windowSeconds: number }, count: Count, now: number): Quota {
  if (count.at <= now) [count.at, count.used] = [now + rule.windowSeconds * 1000, 0];
  count.used++;
  const remaining = Math.max(0, rule.limit - count.used);
  return { limit: rule.limit, remaining, resetAt: count.at, exceeded: count.used > rule.limit };
}

/** @see https://en.wikipedia.org/wiki/Token_bucket */
function countInBucket(rule: { limit: number; refillSeconds: number }, count: Count, now: number): Quota {
  const refill = rule.refillSeconds * 1000;
  count.used = Math.max(0, count.used - Math.max(0, now - count.at) / refill);
  count.at = now;
  const exceeded = count.used + 1 > rule.limit;
  if (!exceeded) count.used++;
  const missing = count.used + 1 - rule.limit;
  const resetAt = now + Math.max(0, exceeded ? missing : count.used) * refill;
  return { limit: rule.limit, remaining: Math.floor(rule.limit - count.used), resetAt, exceeded };
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
