import { describe, expect, test } from "vitest";
import { codeName, errorPath } from "./addresses.ts";

describe("codeName", () => {
  test.each(["RATE_LIMITED", "invalid_grant", "a.b-c", "404"])("leaves %s as it is", (code) => {
    expect(codeName(code)).toBe(code);
  });

  test.each([
    "https://shop.test/problems/out-of-stock",
    "urn:problem:out of stock",
    "../../etc/passwd",
    ".hidden",
    "index",
    "INDEX",
    "",
    "/",
    "größer",
  ])("makes a name of %j that any file system and address can hold", (code) => {
    expect(codeName(code)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_-]*-[0-9a-f]{8}$/);
  });

  test("names an answer without a code by its status, apart from a code of that name", () => {
    expect(["$404", "$4XX", "$default"].map(codeName)).toEqual(["status-404", "status-4XX", "status-default"]);
    expect(codeName("status-404")).toMatch(/^status-404-[0-9a-f]{8}$/);
  });

  test("keeps apart codes that end alike", () => {
    expect(codeName("https://one.test/busy")).not.toBe(codeName("https://two.test/busy"));
  });
});

test("keeps a code's address", () => {
  expect(errorPath("loop", "invalid_grant")).toBe("loop/errors/invalid_grant/index.html");
});
