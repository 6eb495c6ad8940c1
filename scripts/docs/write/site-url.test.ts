import { expect, test } from "vitest";
import { siteUrlOf } from "./site-url.ts";

test("takes an address, and ends it in a slash", () => {
  expect(siteUrlOf(undefined)).toBeNull();
  expect(siteUrlOf("https://host.test/docs")).toBe("https://host.test/docs/");
  expect(siteUrlOf("http://host.test")).toBe("http://host.test/");
});

test.each(["", "host.test", "ftp://host.test", "javascript:alert(1)"])("refuses %j", (text) => {
  expect(() => siteUrlOf(text)).toThrow("is not an http or https address");
});
