import { describe, expect, test } from "vitest";
import { readPreference } from "./preference.ts";

describe("preferences", () => {
  test.each([
    ["code=429", { status: 429 }],
    ["example=RATE_LIMITED", { example: "RATE_LIMITED" }],
    ["code=401, example=TOKEN_EXPIRED", { status: 401, example: "TOKEN_EXPIRED" }],
    ["code=401; example=TOKEN_EXPIRED", { status: 401, example: "TOKEN_EXPIRED" }],
    ['Example = "with, comma; and \\"quote\\""', { example: 'with, comma; and "quote"' }],
    ["respond-async, wait=10, return=minimal", {}],
    ["code=401, code=500", { status: 401 }],
    ["fault=delay:1500", { fault: "delay:1500" }],
    ['scenario="throttled,ok"', { scenario: "throttled,ok" }],
    ["", {}],
    [",;,", {}],
    ["__proto__=1, constructor=2", {}],
  ])("%s", (header, preference) => {
    expect(readPreference(header, null)).toEqual(preference);
  });

  test.each(["code", "code=", "code=abc", "code=4XX", "code=000", "code=1000", "example", "example=", 'example=""'])(
    "%s is refused",
    (header) => {
      expect(readPreference(header, null)).toHaveProperty("detail");
    },
  );

  test("a link asks by query, and the header wins", () => {
    const query = new URLSearchParams("__code=401&__example=%C3%BCn%C3%AF");
    expect(readPreference(undefined, query)).toEqual({ status: 401, example: "ünï" });
    expect(readPreference("example=A", query)).toEqual({ status: 401, example: "A" });
  });
});
