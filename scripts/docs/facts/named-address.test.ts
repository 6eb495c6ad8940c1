import { expect, test } from "vitest";
import { namedAddress } from "./named-address.ts";

test.each([
  ["throttled", "https://docs.example.com/errors/throttled", "errors/throttled"],
  ["https://shop.test/problems/busy", null, "problems/busy"],
  ["not_found", null, null],
  ["https://shop.test/", null, null],
  ["x", "https://a.test/../b%2f", null],
  ["x", "javascript:alert(1)", null],
])("finds where answers say that %s is described", (code, docUrl, path) => {
  expect(namedAddress({ code, docUrl })).toBe(path);
});
