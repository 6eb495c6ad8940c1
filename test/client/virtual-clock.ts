import type { Clock } from "../../client/recovery/clock.ts";

/** A clock whose time passes only where a test says so. */
export interface VirtualClock extends Clock {
  /** Lets `ms` milliseconds pass: runs each timer at its time, and lets promises settle before the next. */
  advance(ms: number): Promise<void>;
  /** Lets promises settle, in no time. */
  settle(): Promise<void>;
  /** Waits by this clock. */
  sleep(ms: number): Promise<void>;
}

/** @param random What chance gives. */
export function virtualClock(random: () => number = () => 0.5): VirtualClock {
  const start = Date.UTC(2026, 0, 1);
  let passed = 0;
  let timers: { at: number; run: () => void }[] = [];
  const schedule = (ms: number, run: () => void) => {
    const timer = { at: passed + ms, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  };
  // One turn of the event loop: all promises that can settle have settled by then, bodies included.
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    now: () => start + passed,
    monotonic: () => passed,
    random,
    schedule,
    settle,
    sleep: (ms) => new Promise((resolve) => schedule(ms, resolve)),
    async advance(ms) {
      const end = passed + ms;
      await settle();
      for (;;) {
        const next = timers.reduce<(typeof timers)[number] | undefined>(
          (first, timer) => (first === undefined || timer.at < first.at ? timer : first),
          undefined,
        );
        if (next === undefined || next.at > end) break;
        timers = timers.filter((timer) => timer !== next);
        passed = Math.max(passed, next.at);
        next.run();
        await settle();
      }
      passed = end;
    },
  };
}
