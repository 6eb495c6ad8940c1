import { expect, test } from "vitest";
import { ApiError } from "../errors/api-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Recovery } from "./recovery.ts";
import { retryBudget, retryCost } from "./retry-budget.ts";

const apiError = (recovery: Recovery, retryAfterMs?: number) =>
  new ApiError({ code: "x", status: 503, recovery, userMessage: "", documented: true, retryAfterMs });

test("pays for four retries after errors and no more", () => {
  const { spend } = retryBudget();
  expect(Array.from({ length: 6 }, () => spend(5))).toEqual([true, true, true, true, false, false]);
});

test("earns by successes, up to its first size", () => {
  const { spend, earn } = retryBudget();
  earn(1000);
  for (let retry = 0; retry < 4; retry += 1) spend(5);
  for (let success = 0; success < 4; success += 1) earn(1);
  expect(spend(5)).toBe(false);
  earn(1);
  expect(spend(5)).toBe(true);
});

test("asks twice as much where nothing answered, and nothing for a wait that the service asked for", () => {
  expect(retryCost(apiError("backoff"))).toBe(5);
  expect(retryCost(apiError("backoff", 1000))).toBe(5);
  expect(retryCost(apiError("after"))).toBe(5);
  expect(retryCost(apiError("after", 0))).toBe(0);
  expect(retryCost(new NetworkError())).toBe(10);
  expect(retryCost(new TimeoutError({ reason: "attempt" }))).toBe(10);
});
