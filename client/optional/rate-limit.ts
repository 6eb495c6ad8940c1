import type { CallContext } from "../errors/call-context.ts";
import { type RateLimit, readRateLimit } from "../observe/read-rate-limit.ts";
import { type Clock, systemClock } from "../recovery/clock.ts";
import type { Extension } from "../request/extension.ts";

export type { RateLimit } from "../observe/read-rate-limit.ts";

/**
 * Tells `onRateLimit` the quota of each answer that states one.
 * @param clock For a reset that is a Unix time. Default: this machine's.
 */
export const rateLimits = (
  onRateLimit: (rateLimit: RateLimit, context: CallContext) => void,
  clock: Pick<Clock, "now"> = systemClock,
): Extension => ({
  onEvent: ({ name, context, response }) => {
    const rateLimit = name === "attempt" ? rateLimitOf(response, clock.now()) : undefined;
    if (rateLimit) onRateLimit(rateLimit, context);
  },
});

/**
 * The quota that an answer states, such as that of a result's `response`; undefined if it states none.
 * @param now Milliseconds since 1970, for a reset that is a Unix time. Default: this machine's clock.
 */
export const rateLimitOf = (response: Response | undefined, now = Date.now()): RateLimit | undefined =>
  response && readRateLimit(response.headers, now);
