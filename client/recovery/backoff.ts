import type { Clock } from "./clock.ts";

/** The pauses between retries, in milliseconds. */
export interface Backoff {
  /** The longest first pause; each further one may be twice as long. */
  readonly baseMs: number;
  /** The longest pause. */
  readonly maxMs: number;
}

/** A second at first, and at most 20. */
export const defaultBackoff: Backoff = { baseMs: 1000, maxMs: 20_000 };

/**
 * The pause before the `retry`th retry in milliseconds: a random part of `baseMs`, which doubles with each retry, at
 * most `maxMs` ("full jitter"), so that callers who failed together do not come back together.
 * @param retry 1 for the first.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export const nextPause = (clock: Clock, retry: number, { baseMs, maxMs } = defaultBackoff): number =>
  Math.round(clock.random() * Math.min(maxMs, baseMs * 2 ** (retry - 1)));
