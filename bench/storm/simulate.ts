import type { Failure, Policy } from "./policies.ts";

/** What happens to the service. Times are in seconds. */
export interface Scenario {
  readonly name: string;
  /** Calls per second that the clients make while all is well, as a part of what the service can answer. */
  readonly load: number;
  /** From when to when the service is down, and whether it answers 503 or not at all. */
  readonly outage?: { readonly from: number; readonly to: number; readonly answers: boolean };
  /** A limit for all clients together: so many calls, as a part of the load, in each window of so many seconds. */
  readonly rateLimit?: { readonly part: number; readonly window: number };
  /** When the tokens of all clients end at once. A service for tokens answers a tenth of the calls that the service can. */
  readonly expiry?: number;
  readonly seconds: number;
}

/** What came of it, by second and in sum. */
export interface Outcome {
  /** Requests that arrived at the service in each second. */
  readonly requests: number[];
  /** Calls that succeeded in each second. */
  readonly served: number[];
  /** Calls that began in each second. */
  readonly calls: number[];
  /** The longest time in seconds that a client had no success after the outage, or at all. */
  readonly longestWait: number;
}

/** Runs functions at their times, to the millisecond, in the order in which they were added. */
function eventQueue(seconds: number) {
  const events: (() => void)[][] = [];
  const end = seconds * 1000;
  let now = 0;
  return {
    now: () => now / 1000,
    add(at: number, run: () => void) {
      const tick = Math.max(now, Math.round(at * 1000));
      if (tick >= end) return;
      events[tick] ??= [];
      events[tick].push(run);
    },
    run() {
      for (; now < end; now += 1) {
        // An event can add others at its own time.
        for (let index = 0; index < (events[now]?.length ?? 0); index += 1) events[now]?.[index]?.();
        delete events[now];
      }
    },
  };
}

/** Numbers from 0 to 1 that are the same in each run. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomNumbers(): () => number {
  let state = 20_261_125;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A service that answers `capacity` requests a second, in turn, and refuses what would wait longer than a second. A refusal costs it a tenth. */
function service(capacity: number) {
  let busyUntil = 0;
  return (now: number): number | undefined => {
    const start = Math.max(now, busyUntil);
    const isAccepted = start - now < 1;
    busyUntil = start + (isAccepted ? 1 : 0.1) / capacity;
    return isAccepted ? busyUntil - now : undefined;
  };
}

/**
 * Lets `clients` make a call a second each, on average, on a virtual clock, and retry by a policy. A client waits for its call
 * before it makes the next.
 */
export function simulate(
  { load, outage, rateLimit, expiry, seconds }: Scenario,
  makePolicy: (random: () => number) => Policy,
  clients: number,
): Outcome {
  const random = randomNumbers();
  const queue = eventQueue(seconds);
  const capacity = clients / load;
  const answer = service(capacity);
  const answerToken = service(capacity / 10);
  const perSecond = () => Array.from({ length: seconds }, () => 0);
  const outcome = { requests: perSecond(), served: perSecond(), calls: perSecond(), longestWait: 0 };
  const count = (counts: number[], at: number) => {
    const second = Math.floor(at);
    if (second < seconds) counts[second] = (counts[second] ?? 0) + 1;
  };
  let window = -1;
  let inWindow = 0;
  const lastServed: number[] = Array.from({ length: clients }, () => outage?.to ?? 0);
  const wasServed = (client: number, at: number) => {
    const since = at - (lastServed[client] ?? 0);
    if (since > 0) {
      outcome.longestWait = Math.max(outcome.longestWait, since);
      lastServed[client] = at;
    }
  };

  for (let client = 0; client < clients; client += 1) {
    const policy = makePolicy(random);
    let tokenFrom = 0;
    const think = (now: number) => queue.add(now - Math.log(1 - random()), () => call(now));
    const call = (before: number) => {
      const begun = Math.max(before, queue.now());
      count(outcome.calls, begun);
      attempt(begun, 1);
    };
    const attempt = (begun: number, number: number) => {
      const now = queue.now();
      count(outcome.requests, now);
      const fail = (failure: Failure, after = 0.02) => {
        queue.add(now + after, () => {
          const pause = policy.onFailure(failure, number, (queue.now() - begun) * 1000);
          if (pause === undefined) think(queue.now());
          else queue.add(queue.now() + pause / 1000, () => attempt(begun, number + 1));
        });
      };
      if (outage && now >= outage.from && now < outage.to) {
        return fail({ status: outage.answers ? 503 : undefined });
      }
      if (rateLimit) {
        const current = Math.floor(now / rateLimit.window);
        if (current !== window) {
          window = current;
          inWindow = 0;
        }
        inWindow += 1;
        const end = (current + 1) * rateLimit.window;
        if (inWindow > rateLimit.part * clients * rateLimit.window) {
          return fail({ status: 429, retryAfterMs: Math.ceil(end - now) * 1000 });
        }
      }
      const wait = answer(now);
      if (wait === undefined) return fail({ status: 503 });
      if (expiry !== undefined && now >= expiry && tokenFrom < expiry) {
        // One renewal, then the request once more.
        queue.add(now + wait, () => {
          count(outcome.requests, queue.now());
          const renewal = answerToken(queue.now());
          if (renewal === undefined) return queue.add(queue.now() + 0.02, () => think(queue.now()));
          queue.add(queue.now() + renewal, () => {
            tokenFrom = queue.now();
            attempt(begun, number);
          });
        });
        return;
      }
      queue.add(now + wait + 0.02, () => {
        policy.onSuccess();
        count(outcome.served, queue.now());
        wasServed(client, queue.now());
        think(queue.now());
      });
    };
    think(0);
  }

  queue.run();
  for (let client = 0; client < clients; client += 1) wasServed(client, seconds);
  return outcome;
}

/** The figures of a run. */
export interface Figures {
  /** Requests for each call that began, in the outage; in the whole run where there is none. */
  readonly amplification: number;
  /** Calls that succeeded, as a part of those that began, outside of the outage. */
  readonly served: number;
  /** Seconds after the outage until as many calls succeed again as before, for three seconds; Infinity if never. */
  readonly recovery: number;
  /** The most requests in a second, as a part of the calls that clients make in a second. */
  readonly peak: number;
  readonly longestWait: number;
}

/** Sums a run up. */
export function figuresOf({ outage, expiry, seconds }: Scenario, outcome: Outcome, clients: number): Figures {
  const { requests, served, calls, longestWait } = outcome;
  const sum = (counts: readonly number[], from: number, to: number) =>
    counts.slice(from, to).reduce((total, value) => total + value, 0);
  const begin = outage?.from ?? expiry ?? 5;
  const end = outage?.to ?? expiry ?? 5;
  const during = outage ? ([begin, end] as const) : ([5, seconds] as const);
  const before = outage || expiry ? sum(served, 5, begin) / (begin - 5) : 0;
  let recovery = outage || expiry ? Number.POSITIVE_INFINITY : 0;
  for (let second = seconds - 3; second >= end; second -= 1) {
    if (sum(served, second, second + 3) / 3 >= before * 0.95) recovery = second - end;
  }
  const beside = sum(calls, 5, seconds) - (outage ? sum(calls, begin, end) : 0);
  const servedBeside = sum(served, 5, seconds) - (outage ? sum(served, begin, end) : 0);
  return {
    amplification: sum(requests, ...during) / sum(calls, ...during),
    // Calls that began in the outage can succeed after it.
    served: Math.min(1, servedBeside / beside),
    recovery,
    peak: Math.max(...requests.slice(5)) / clients,
    longestWait,
  };
}
