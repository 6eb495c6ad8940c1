import { describe, expect, test } from "vitest";
import { manualClock } from "../../test/client/manual-clock.ts";
import { CallError } from "../errors/call-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { Renewal } from "../request/credential.ts";
import { keepToken } from "./token-keeper.ts";

/** A keeper of a token, on a clock that a test drives; `results` are what its renewals give, the last one for ever. */
function keeper(
  initial: string | undefined,
  results: readonly ("hangs" | string | CallError | ((renewal: Renewal) => Promise<CallError | undefined>))[],
  { isFinal, random = 0.5 }: { isFinal?: (error: CallError) => boolean; random?: number } = {},
) {
  const clock = manualClock({ random });
  let asked = 0;
  const obtain = async (renewal: Renewal): Promise<CallError | undefined> => {
    const result = results[Math.min(asked, results.length - 1)];
    asked += 1;
    if (typeof result === "function") return result(renewal);
    if (result === "hangs") return new Promise(() => {});
    if (typeof result === "string") renewal.keep(result);
    return result instanceof CallError ? result : undefined;
  };
  const limits = { clock, timeoutMs: 4000, deadlineMs: 10_000 };
  const { token, ...keeper } = keepToken(limits, initial, obtain, isFinal);
  const context = { api: "a", method: "GET", path: "/", operationId: "o", requestId: "r", attempts: 0 };
  return { clock, asked: () => asked, ...keeper, token: () => token(context) };
}

describe("a renewal", () => {
  test("serves all who wait, and nobody gets the old token meanwhile", async () => {
    const { token, renew, asked } = keeper("old", ["new"]);
    expect(token()).toBe("old");
    const renewals = [renew("old"), renew("old"), renew(undefined)];
    const waiting = token();
    expect(waiting).toBeInstanceOf(Promise);
    expect(await Promise.all(renewals)).toEqual([true, true, true]);
    expect(await waiting).toBe("new");
    expect(token()).toBe("new");
    expect(asked()).toBe(1);
  });

  test("is not needed by a call whose token was replaced meanwhile", async () => {
    const { renew, asked } = keeper("old", ["new"]);
    await renew("old");
    expect(await renew("old")).toBe(false);
    expect(asked()).toBe(1);
  });

  test("gets a first token where there is none", async () => {
    const { token } = keeper(undefined, [async ({ failed, keep }) => void keep(`after ${failed}`) as undefined]);
    expect(await token()).toBe("after undefined");
  });

  test("that hangs ends for all after half of a call's deadline, and the next call starts anew", async () => {
    const { token, renew, clock, asked } = keeper("old", ["hangs", "new"]);
    const started = clock.now();
    const [first, second] = await Promise.all([renew("old"), token()]);
    expect(first).toBeInstanceOf(TimeoutError);
    expect(second).toBe(first);
    expect(clock.now() - started).toBe(4000);
    expect(await renew("old")).toBe(true);
    expect(token()).toBe("new");
    expect(asked()).toBe(2);
  });

  test("that hangs after it kept a token is a success", async () => {
    const { token, renew } = keeper("old", [({ keep }) => new Promise(() => keep("new"))]);
    expect(await renew("old")).toBe(true);
    expect(token()).toBe("new");
  });

  test("that gets a token after its limit keeps it, unless there is a newer one", async () => {
    const late: Renewal[] = [];
    const hang = (renewal: Renewal) => new Promise<undefined>(() => late.push(renewal));
    const { token, renew } = keeper("old", [hang, hang, "newest"]);
    await renew("old");
    late[0]?.keep("late");
    expect(token()).toBe("late");
    await renew("late");
    await renew("late");
    expect(token()).toBe("newest");
    late[1]?.keep("too late");
    expect(token()).toBe("newest");
  });

  test("says how much of its time is left", async () => {
    const left: number[] = [];
    const { renew } = keeper("old", [async (renewal) => void left.push(renewal.left()) as undefined]);
    await renew("old");
    expect(left).toEqual([4000]);
  });
});

describe("a failure", () => {
  const error = new NetworkError();

  test("is asked again at once, and from the second on after a growing pause", async () => {
    const { renew, clock } = keeper("old", [error]);
    for (const pause of [0, 0, 500, 1000, 2000]) {
      const started = clock.now();
      expect(await renew("old")).toBe(error);
      expect(clock.now() - started).toBe(pause);
    }
  });

  test("costs one question of a hundred callers that come during the pause", async () => {
    const { renew, asked } = keeper("old", [error, error, "new"]);
    await renew("old");
    await renew("old");
    const results = await Promise.all(Array.from({ length: 100 }, () => renew("old")));
    expect(new Set(results)).toEqual(new Set([true]));
    expect(asked()).toBe(3);
  });

  test("whose Retry-After is longer than a renewal may last is given to each caller at once until then", async () => {
    const busy = new UnexpectedResponseError({
      status: 503,
      reason: "no-code",
      recovery: "backoff",
      retryAfterMs: 9000,
    });
    const { renew, clock, asked } = keeper("old", [busy, "new"]);
    const started = clock.now();
    expect(await renew("old")).toBe(busy);
    expect(await renew("old")).toBe(busy);
    expect(clock.now()).toBe(started);
    await new Promise<void>((resolve) => clock.schedule(6000, resolve));
    expect(await renew("old")).toBe(true);
    expect(clock.now() - started).toBe(9000);
    expect(asked()).toBe(2);
  });

  test("that is final is never asked again", async () => {
    const { renew, asked } = keeper("old", [error], { isFinal: () => true });
    expect([await renew("old"), await renew("old")]).toEqual([error, error]);
    expect(asked()).toBe(1);
  });

  test("is forgotten after a success", async () => {
    const { renew, clock } = keeper("old", [error, error, "new", error]);
    await renew("old");
    await renew("old");
    await renew("old");
    const started = clock.now();
    await renew("new");
    await renew("new");
    expect(clock.now()).toBe(started);
  });
});

describe("a replaced credential", () => {
  test("renews no more, and gives what it has", async () => {
    const { token, renew, replace, asked } = keeper("old", ["new"]);
    replace();
    expect(await renew("old")).toMatchObject({ field: "credentials" });
    expect(token()).toBe("old");
    expect(asked()).toBe(0);
  });

  test("informs a running renewal, which still serves the waiting calls", async () => {
    let release: () => void = () => {};
    const seen: boolean[] = [];
    const { token, renew, replace } = keeper("old", [
      async ({ keep, isReplaced }) => {
        seen.push(isReplaced());
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        seen.push(isReplaced());
        keep("new");
        return undefined;
      },
    ]);
    const waiting = renew("old");
    replace();
    release();
    expect(await waiting).toBe(true);
    expect(token()).toBe("new");
    expect(seen).toEqual([false, true]);
  });
});
