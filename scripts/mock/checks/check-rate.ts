import type { RateLimit } from "../provider/provider.ts";
import { createRateLimiter, secondsUntilReset } from "../state/rate-limiter.ts";
import type { Check } from "./request-context.ts";

/** Refuses what passes a published limit, and leaves the count for the headers of every other answer. */
export function createRateCheck(limits: readonly RateLimit[]): Check {
  if (limits.length === 0) return () => undefined;
  const limiter = createRateLimiter(limits);
  return (context) => {
    const caller = { credential: context.credential?.value ?? "", address: context.request.remoteAddress };
    context.quota = limiter.count(caller, context.target.path, context.now);
    if (context.quota?.exceeded !== true) return undefined;
    const retryAfterSeconds = secondsUntilReset(context.quota, context.now);
    return {
      cause: "rate-limit",
      why: `more than ${context.quota.limit} requests; the window ends in ${retryAfterSeconds} s`,
      details: { retryAfterSeconds },
    };
  };
}
