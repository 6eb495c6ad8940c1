import type { Scenario } from "./simulate.ts";

const outage = { from: 20, to: 50, answers: true };

/** What is simulated. */
export const scenarios: readonly Scenario[] = [
  { name: "outage of 30 s, load 50 %", load: 0.5, outage, seconds: 80 },
  { name: "outage of 30 s, load 100 %", load: 1, outage, seconds: 80 },
  { name: "outage of 30 s, load 150 %", load: 1.5, outage, seconds: 80 },
  {
    name: "outage of 30 s without any answer, load 100 %",
    load: 1,
    outage: { ...outage, answers: false },
    seconds: 80,
  },
  {
    name: "a rate limit of 80 % for all, in windows of 10 s",
    load: 0.5,
    rateLimit: { part: 0.8, window: 10 },
    seconds: 80,
  },
  { name: "all tokens end at once, load 80 %", load: 0.8, expiry: 20, seconds: 80 },
];
