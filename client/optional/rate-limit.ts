import type { CallContext } from "../errors/call-context.ts";
import { type RateLimit, readRateLimit } from "../observe/read-rate-limit.ts";
import { type Clock, systemClock } from "../recovery/clock.ts";
import type { Extension } from "../request/extension.ts";

export type { RateLimit } from "../observe/read-rate-limit.ts";

/**
 * Calls `onRateLimit` with the quota of each response that states one.
 * @param clock Used for a reset that is a Unix time. Default: the clock of this machine.
 * @example
 * ```ts
 * createMedblocksClient({ extensions: [rateLimits(({ remaining }) => console.log(remaining))] });
 * ```
 */
export const rateLimits = (
  onRateLimit: (rateLimit: RateLimit, context: CallContext) => unknown,
  clock: Pick<Clock, "now"> = systemClock,
): Extension => ({
  name: "rateLimits",
  onEvent: ({ name, context, response }) => {
    const rateLimit = name === "attempt" ? rateLimitOf(response, clock.now()) : undefined;
    return rateLimit && onRateLimit(rateLimit, context);
  },
});

/**
 * The quota that a response states, or `undefined`.
 * @param now Milliseconds since 1970, used for a reset that is a Unix time. Default: the clock of this machine.
 * @example
 * ```ts
 * const { response } = await medblocks.GET("/patients");
 * console.log(rateLimitOf(response)?.remaining);
 * ```
 */
export const rateLimitOf = (response: Response | undefined, now = Date.now()): RateLimit | undefined =>
  response && readRateLimit(response.headers, now);
