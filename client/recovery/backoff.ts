import type { Clock } from "./clock.ts";

const base = 1000;
const cap = 20_000;

/**
 * The pause before the `retry`th retry in milliseconds: a random part of one second that doubles with each retry, at most
 * 20 seconds ("full jitter"), so that callers who failed together do not come back together.
 * @param retry 1 for the first.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export const nextPause = (clock: Clock, retry: number): number =>
  Math.round(clock.random() * Math.min(cap, base * 2 ** (retry - 1)));
