import { expect, test } from "vitest";
import { redocBundle, withoutLogo } from "./redoc-bundle.ts";

test("loads no logo from another host", async () => {
  const bundle = await redocBundle();
  expect(bundle).not.toContain("cdn.redoc.ly/redoc/logo");
  expect(bundle).toContain("data:image/svg+xml,");
  expect(bundle.startsWith("/**")).toBe(true);
  expect(bundle.slice(0, 200)).toContain("@license MIT");
});

test("stops at a Redoc that loads its logo in another way", () => {
  expect(() => withoutLogo("src:`https://elsewhere.test/logo.svg`")).toThrow("check what it requests");
});
