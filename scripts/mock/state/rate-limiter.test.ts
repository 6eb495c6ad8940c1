import { describe, expect, test } from "vitest";
import { createRateLimiter, quotaHeaders, secondsUntilReset } from "./rate-limiter.ts";

const caller = { credential: "a", address: "1.1.1.1", client: "" };

describe("rate limiter", () => {
  test("counts down, refuses what is over, and begins anew with the next window", () => {
    const limiter = createRateLimiter([{ limit: 2, windowSeconds: 60, per: "credential" }]);
    const at = (now: number) => limiter.count(caller, "/", now);
    expect([at(0), at(10), at(20)].map((quota) => [quota?.remaining, quota?.exceeded])).toEqual([
      [1, false],
      [0, false],
      [0, true],
    ]);
    expect(secondsUntilReset(at(30_000) ?? { limit: 0, remaining: 0, resetAt: 0, exceeded: true }, 30_000)).toBe(30);
    expect(at(60_000)).toMatchObject({ remaining: 1, exceeded: false });
  });

  test("callers do not share a count, and of two limits the one passed first decides", () => {
    const limiter = createRateLimiter([
      { limit: 5, windowSeconds: 60, per: "credential" },
      { limit: 2, windowSeconds: 60, per: "address" },
    ]);
    limiter.count(caller, "/", 0);
    expect(limiter.count({ ...caller, credential: "b" }, "/", 0)).toMatchObject({ limit: 2, remaining: 0 });
    expect(limiter.count({ ...caller, credential: "c" }, "/", 0)).toMatchObject({ limit: 2, exceeded: true });
    expect(limiter.count({ ...caller, credential: "c", address: "2.2.2.2" }, "/", 0)).toMatchObject({
      exceeded: false,
    });
  });

  test("holds only for its paths", () => {
    const limiter = createRateLimiter([{ limit: 1, windowSeconds: 1, per: "credential", paths: /^\/a/ }]);
    expect(limiter.count(caller, "/b", 0)).toBeNull();
    expect(limiter.count(caller, "/a", 0)).not.toBeNull();
  });

  test("many callers do not fill the memory", () => {
    const limiter = createRateLimiter([{ limit: 1, windowSeconds: 1000, per: "credential" }]);
    for (let index = 0; index < 30_000; index++) limiter.count({ ...caller, credential: `c${index}` }, "/", 0);
    expect(limiter.count({ ...caller, credential: "c0" }, "/", 0)).toMatchObject({ exceeded: false });
  });

  test("headers are written in the unit of their example", () => {
    const quota = { limit: 10, remaining: 3, resetAt: 1_700_000_030_000, exceeded: false };
    const documented = {
      "X-RateLimit-Limit": "1",
      "X-RateLimit-Remaining": "1",
      "X-RateLimit-Reset": "1700000000",
      "RateLimit-Reset": "12",
      Other: "x",
    };
    expect(quotaHeaders(documented, quota, 1_700_000_000_000)).toEqual({
      "x-ratelimit-limit": "10",
      "x-ratelimit-remaining": "3",
      "x-ratelimit-reset": "1700000030",
      "ratelimit-reset": "30",
    });
  });
});
