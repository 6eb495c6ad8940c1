import { expect, test } from "vitest";
import { codeLabel } from "./code-label.ts";

test.each([
  ["throttled", "throttled"],
  ["$404", "404"],
  ["$4XX", "4XX"],
  ["$default", "any other status"],
  ["$price", "$price"],
])("calls %s %s", (code, label) => {
  expect(codeLabel(code)).toBe(label);
});
