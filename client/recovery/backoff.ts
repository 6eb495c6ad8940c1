import type { Clock } from "./clock.ts";

const base = 500;
const cap = 20_000;

/**
 * The next pause in milliseconds, with decorrelated jitter: between half a second and three times the last pause, at
 * most 20 seconds, so that callers who failed together do not come back together.
 * @param previous The last pause; 0 for the first.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function nextPause(clock: Clock, previous: number): number {
  const most = Math.min(cap, Math.max(base, previous) * 3);
  return Math.round(base + clock.random() * (most - base));
}
