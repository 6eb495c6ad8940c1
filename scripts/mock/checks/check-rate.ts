import type { RateLimit } from "../provider/provider.ts";
import { createRateLimiter, secondsUntilReset } from "../state/rate-limiter.ts";
import type { Check } from "./request-context.ts";

/** Refuses what passes a published limit, and leaves the count for the headers of every other answer. */
export function createRateCheck(limits: readonly RateLimit[]): Check {
  if (limits.length === 0) return () => undefined;
  const limiter = createRateLimiter(limits);
  return (exchange) => {
    const caller = { credential: exchange.credential?.value ?? "", address: exchange.request.remoteAddress };
    exchange.quota = limiter.count(caller, exchange.target.path, exchange.now);
    if (exchange.quota?.exceeded !== true) return undefined;
    const retryAfterSeconds = secondsUntilReset(exchange.quota, exchange.now);
    return {
      cause: "rate-limit",
      why: `more than ${exchange.quota.limit} requests; the window ends in ${retryAfterSeconds} s`,
      details: { retryAfterSeconds },
    };
  };
}
