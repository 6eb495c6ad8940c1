import type { RateLimit } from "../provider/provider.ts";
import { createRateLimiter, secondsUntilReset } from "../state/rate-limiter.ts";
import type { Check } from "./request-context.ts";

/** A check with the counts that it keeps. */
export interface RateCheck {
  check: Check;
  /** Forgets the counts of a client. */
  reset(client: string): void;
}

/**
 * Refuses requests over a published limit, and leaves the count for the headers of every other answer. Each
 * `X-Mock-Client` has counts of its own.
 */
export function createRateCheck(limits: readonly RateLimit[]): RateCheck {
  if (limits.length === 0) return { check: () => undefined, reset: () => {} };
  const limiter = createRateLimiter(limits);
  return {
    reset: limiter.reset,
    check(context) {
      const { credential, request, client } = context;
      const caller = {
        credential: credential?.value ?? "",
        address: request.remoteAddress,
        client,
      };
      context.quota = limiter.count(caller, context.target.path, context.now);
      if (context.quota?.exceeded !== true) return undefined;
      const retryAfterSeconds = secondsUntilReset(context.quota, context.now);
      return {
        cause: "rate-limit",
        why: `more than ${context.quota.limit} requests; the next is allowed in ${retryAfterSeconds} s`,
        details: { retryAfterSeconds },
      };
    },
  };
}
