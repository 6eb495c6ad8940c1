import type { Clock } from "../../client/recovery/clock.ts";

/** A clock for tests: time stands still until nothing else is left to do, and then jumps to the next timer. */
export interface ManualClock extends Clock {
  /** The milliseconds of every timer that ran out, in order. */
  readonly elapsed: number[];
  /** Timers that are set and neither ran out nor were cancelled. */
  pending(): number;
}

/** @param random What chance gives, over and over. */
export function manualClock({ start = Date.UTC(2026, 0, 1), random = 0 } = {}): ManualClock {
  let now = start;
  let timers: { at: number; ms: number; run: () => void }[] = [];
  let driving = false;
  const elapsed: number[] = [];

  const drive = async () => {
    driving = true;
    while (timers.length > 0) {
      // Two turns of the event loop: all promises that can settle have settled by then.
      for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      const next = [...timers].sort((one, other) => one.at - other.at)[0];
      if (next === undefined) break;
      timers = timers.filter((timer) => timer !== next);
      now = Math.max(now, next.at);
      elapsed.push(next.ms);
      next.run();
    }
    driving = false;
  };

  return {
    elapsed,
    pending: () => timers.length,
    now: () => now,
    monotonic: () => now,
    random: () => random,
    schedule(ms, run) {
      const timer = { at: now + ms, ms, run };
      timers.push(timer);
      if (!driving) void drive();
      return () => {
        timers = timers.filter((candidate) => candidate !== timer);
      };
    },
  };
}
