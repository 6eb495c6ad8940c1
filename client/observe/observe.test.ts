import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { readRateLimit } from "./read-rate-limit.ts";
import { newId } from "./request-id.ts";

const now = Date.UTC(2026, 0, 1);
const seconds = now / 1000;

describe("readRateLimit", () => {
  test.each([
    [
      { "X-RateLimit-Limit": "100", "X-RateLimit-Remaining": "7", "X-RateLimit-Reset": String(seconds + 30) },
      { limit: 100, remaining: 7, resetMs: 30_000 },
    ],
    [{ "X-RateLimit-Reset": String(now + 500) }, { resetMs: 500 }],
    [{ "X-RateLimit-Reset": "30" }, { resetMs: 30_000 }],
    [{ "X-RateLimit-Reset": String(seconds - 30) }, { resetMs: 0 }],
    [
      { "RateLimit-Limit": "100, 100;w=60", "RateLimit-Remaining": "3", "RateLimit-Reset": "9" },
      { limit: 100, remaining: 3, resetMs: 9000 },
    ],
    [{ RateLimit: "limit=100, remaining=50, reset=5" }, { limit: 100, remaining: 50, resetMs: 5000 }],
    [
      { RateLimit: '"default";r=50;t=30', "RateLimit-Policy": '"default";q=100;w=60' },
      { limit: 100, remaining: 50, resetMs: 30_000 },
    ],
    [
      {
        RateLimit: '"hour";r=50;t=1800, "burst";r=3;t=1',
        "RateLimit-Policy": '"hour";q=100;w=3600, "burst";q=10;w=1',
      },
      { limit: 10, remaining: 3, resetMs: 1000 },
    ],
    [{ RateLimit: '"a, b";r=0;t=1, "c";r=0;t=60' }, { remaining: 0, resetMs: 60_000 }],
    [{ "X-RateLimit-Remaining": "0" }, { remaining: 0 }],
    [{ "X-RateLimit-Remaining": "many" }, undefined],
    [{ RateLimit: "?" }, undefined],
    [{}, undefined],
  ])("of %j is %j", (headers, expected) => {
    expect(readRateLimit(new Headers(headers as Record<string, string>), now)).toEqual(expected);
  });

  test("never throws and returns numbers only", () => {
    const text = fc.string().filter((value) => /^[\x20-\x7e]*$/.test(value));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const read = readRateLimit(new Headers({ RateLimit: one, "X-RateLimit-Reset": other }), now) ?? {};
        expect(Object.values(read).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe("newId", () => {
  const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  test("is a new UUID each time", () => {
    const ids = Array.from({ length: 100 }, newId);
    expect(ids.every((id) => pattern.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(100);
  });

  test("is one too where there is no secure context", () => {
    vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) });
    expect(newId()).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
    vi.unstubAllGlobals();
  });
});
