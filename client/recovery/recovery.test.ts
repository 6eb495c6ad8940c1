import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { manualClock } from "../../test/client/manual-clock.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { ApiError } from "../errors/api-error.ts";
import { CircuitOpenError } from "../errors/circuit-open-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Result } from "../result.ts";
import { nextPause } from "./backoff.ts";
import { systemClock } from "./clock.ts";
import { nextStep, type Step, type StepState } from "./next-step.ts";
import { poll } from "./poll.ts";
import type { Recovery } from "./recovery.ts";
import { type Bound, wait, withTimeout } from "./with-timeout.ts";

const state: StepState = {
  attempt: 1,
  attempts: 3,
  repeatable: true,
  refreshable: true,
  retry: 1,
  left: 60_000,
  clock: manualClock(),
};
const apiError = (recovery: Recovery, retryAfterMs?: number) =>
  new ApiError({ code: "x", status: 400, recovery, userMessage: "", documented: true, retryAfterMs });

describe("nextPause", () => {
  test("is a random part of a second that doubles with each retry, at most twenty seconds", () => {
    const most = (retry: number) => nextPause({ ...systemClock, random: () => 0.999_999 }, retry);
    expect([1, 2, 3, 4, 5, 6, 10].map(most)).toEqual([1000, 2000, 4000, 8000, 16_000, 20_000, 20_000]);
    expect(nextPause({ ...systemClock, random: () => 0.25 }, 3)).toBe(1000);
    expect(nextPause({ ...systemClock, random: () => 0 }, 3)).toBe(0);
  });
});

describe("nextStep", () => {
  const kindOf = (step: Step) => (typeof step === "number" ? "wait" : step);

  test.each([
    ["never", "stop"],
    ["reauthorize", "stop"],
    ["poll", "stop"],
    ["new-key", "stop"],
    ["check", "stop"],
    ["refresh", "refresh"],
    ["after", "wait"],
    ["backoff", "wait"],
  ] as const)("for %s is %s", (recovery, step) => {
    expect(kindOf(nextStep(apiError(recovery), state))).toBe(step);
  });

  test("does not refresh what cannot be refreshed, or was", () => {
    expect(kindOf(nextStep(apiError("refresh"), { ...state, refreshable: false }))).toBe("stop");
  });

  test("repeats what may have happened only where that does no harm", () => {
    const unsafe = { ...state, repeatable: false };
    expect(kindOf(nextStep(apiError("backoff"), unsafe))).toBe("stop");
    expect(kindOf(nextStep(new NetworkError(), unsafe))).toBe("stop");
    expect(kindOf(nextStep(new TimeoutError({ reason: "attempt" }), unsafe))).toBe("stop");
    expect(kindOf(nextStep(apiError("after", 0), unsafe))).toBe("wait");
  });

  test("stops after the last attempt", () => {
    for (const recovery of ["after", "backoff"] as const) {
      expect(kindOf(nextStep(apiError(recovery), { ...state, attempt: 3 }))).toBe("stop");
    }
  });

  test("never repeats what was aborted or not sent", () => {
    expect(kindOf(nextStep(new AbortedError(), state))).toBe("stop");
    expect(kindOf(nextStep(new CircuitOpenError({ reason: "open" }), state))).toBe("stop");
  });

  test("never waits less than asked", () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom("after", "backoff"),
        (asked, random, recovery) => {
          const clock = { ...systemClock, random: () => random };
          const step = nextStep(apiError(recovery as Recovery, asked), { ...state, clock });
          if (typeof step === "number") expect(step).toBeGreaterThanOrEqual(asked);
        },
      ),
    );
  });
});

describe("withTimeout", () => {
  const asIs = (bound: Bound) => bound;

  test("gives what the work gives, and leaves no timer", async () => {
    const clock = manualClock();
    expect(await withTimeout(clock, undefined, 1000, async () => 7, asIs)).toBe(7);
    expect(clock.pending()).toBe(0);
    await expect(withTimeout(clock, undefined, 1000, () => Promise.reject(new Error("x")), asIs)).rejects.toThrow("x");
    expect(clock.pending()).toBe(0);
  });

  test("ends work that does not end, and aborts its signal", async () => {
    let told: AbortSignal | undefined;
    const work = (signal: AbortSignal) => {
      told = signal;
      return new Promise(() => {});
    };
    expect(await withTimeout(manualClock(), undefined, 1000, work, asIs)).toBe("time");
    expect(told?.aborted).toBe(true);
  });

  test("ends at once when the caller aborts", async () => {
    const controller = new AbortController();
    const pending = withTimeout(systemClock, controller.signal, 100_000, () => new Promise(() => {}), asIs);
    controller.abort();
    expect(await pending).toBe("aborted");
    expect(await withTimeout(systemClock, controller.signal, 100_000, async () => 1, asIs)).toBe("aborted");
  });

  test("waits", async () => {
    const clock = manualClock();
    expect(await wait(clock, undefined, 250)).toBe(false);
    expect(clock.elapsed).toEqual([250]);
    expect(await wait(clock, AbortSignal.abort(), 250)).toBe(true);
  });
});

describe("poll", () => {
  test("leaves no timer behind where the call throws", async () => {
    let timers = 0;
    const schedule = () => {
      timers += 1;
      return () => {
        timers -= 1;
      };
    };
    const broken = () => {
      throw new Error("x");
    };
    await expect(poll(broken, { deadlineMs: 1000, clock: { ...systemClock, schedule } })).rejects.toThrow("x");
    expect(timers).toBe(0);
  });

  const meta = {
    requestId: "r",
    attempts: 1,
    refreshed: false,
    idempotencyKey: undefined,
    staleSince: undefined,
  };
  const response = new Response();
  const calls = (...results: (ApiError | NetworkError | { token: string })[]) => {
    let asked = 0;
    const call = async (): Promise<Result<{ token: string }, ApiError | NetworkError>> => {
      const result = results[Math.min(asked, results.length - 1)];
      asked += 1;
      return result instanceof Error
        ? { ok: false, status: 400, error: result, response, meta }
        : { ok: true, status: 200, data: result as { token: string }, response, meta };
    };
    return { call, asked: () => asked };
  };

  test("asks at the interval until there is an answer", async () => {
    const clock = manualClock();
    const { call, asked } = calls(apiError("poll"), apiError("poll"), { token: "t" });
    const { data } = await poll(call, { intervalMs: 5000, deadlineMs: 900_000, clock });
    expect(data).toEqual({ token: "t" });
    expect(clock.elapsed).toEqual([5000, 5000]);
    expect(asked()).toBe(3);
  });

  test("gives any other error at once", async () => {
    const { call, asked } = calls(apiError("never"));
    expect((await poll(call, { intervalMs: 1, deadlineMs: 1000 })).error?.code).toBe("x");
    expect(asked()).toBe(1);
  });

  test("doubles the interval when a call is lost, and waits longer where asked to", async () => {
    const clock = manualClock();
    const { call } = calls(new NetworkError(), apiError("poll"), apiError("after", 60_000), { token: "t" });
    await poll(call, { intervalMs: 5000, deadlineMs: 900_000, clock });
    expect(clock.elapsed).toEqual([10_000, 10_000, 60_000]);
  });

  test("ends at the deadline, with the last answer as cause", async () => {
    const clock = manualClock();
    const { call, asked } = calls(apiError("poll"));
    const { error } = await poll(call, { intervalMs: 5000, deadlineMs: 12_000, clock });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error?.cause).toMatchObject({ code: "x" });
    expect(asked()).toBe(3);
    // Another wait would go beyond the deadline.
    expect(clock.elapsed).toEqual([5000, 5000]);
  });

  test("ends when the caller aborts", async () => {
    const controller = new AbortController();
    const { call } = calls(apiError("poll"));
    const pending = poll(call, { intervalMs: 50_000, deadlineMs: 900_000, signal: controller.signal });
    setTimeout(() => controller.abort(), 1);
    expect((await pending).error).toBeInstanceOf(AbortedError);
  });

  test("asks every five seconds where the server states no interval", async () => {
    const clock = manualClock();
    const { call } = calls(apiError("poll"), { token: "t" });
    await poll(call, { intervalMs: Number(undefined) * 1000, deadlineMs: 900_000, clock });
    expect(clock.elapsed).toEqual([5000]);
  });

  test.each([
    [{ intervalMs: 0, deadlineMs: 1000 }, "intervalMs"],
    [{ intervalMs: -5, deadlineMs: 1000 }, "intervalMs"],
    [{ intervalMs: Number.POSITIVE_INFINITY, deadlineMs: 1000 }, "intervalMs"],
    [{ deadlineMs: Number.NaN }, "deadlineMs"],
    [{ deadlineMs: 0 }, "deadlineMs"],
    [{ deadlineMs: Number.POSITIVE_INFINITY }, "deadlineMs"],
  ])("refuses %o and calls nothing", async (options, field) => {
    const { call, asked } = calls(apiError("poll"));
    await expect(poll(call, options)).rejects.toMatchObject({ code: "$invalid_request", field });
    expect(asked()).toBe(0);
  });

  test("waits longer than a timer can", async () => {
    const clock = manualClock();
    const { call, asked } = calls(apiError("after", 1e10), { token: "t" });
    await poll(call, { deadlineMs: 1e12, clock });
    expect(clock.elapsed.reduce((sum, ms) => sum + ms, 0)).toBe(1e10);
    expect(Math.max(...clock.elapsed)).toBeLessThan(2 ** 31);
    expect(asked()).toBe(2);
    const patient = manualClock();
    await poll(() => new Promise<Result<unknown, ApiError>>(() => {}), { deadlineMs: 1e12, clock: patient });
    expect(patient.elapsed).toEqual([2 ** 31 - 1]);
  });

  test("ends a call that hangs at the deadline, and when the caller aborts", async () => {
    const told: AbortSignal[] = [];
    const hangs = (signal: AbortSignal) => {
      told.push(signal);
      return new Promise<Result<unknown, ApiError>>(() => {});
    };
    const late = await poll(hangs, { deadlineMs: 100, clock: manualClock() });
    expect(late.error).toBeInstanceOf(TimeoutError);
    const controller = new AbortController();
    const pending = poll(hangs, { deadlineMs: 900_000, signal: controller.signal });
    controller.abort("enough");
    expect((await pending).error).toMatchObject({ code: "$aborted", cause: "enough" });
    expect(told.map(({ aborted }) => aborted)).toEqual([true, true]);
  });
});
