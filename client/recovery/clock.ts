/** Time and chance, so that tests need neither. */
export interface Clock {
  /** Milliseconds since 1970, for dates. A person or a server can set this time back or forth. */
  now(): number;
  /** Milliseconds since some moment, for measuring. It only grows, whatever happens to the date. */
  monotonic(): number;
  /** From 0 to 1, without 1. */
  random(): number;
  /** Calls `run` after `ms` milliseconds; the result cancels that. */
  schedule(ms: number, run: () => void): () => void;
}

/** The machine's own clock, looked up at each use so that test tools may replace it. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  random: () => Math.random(),
  schedule: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
