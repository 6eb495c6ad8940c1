import { expect, test } from "vitest";
import { accentCss } from "./accent.ts";

test("keeps the site's own colour where none is named", () => {
  expect(accentCss(undefined)).toBe("");
});

test("makes the colour on dark paper from the one on light paper", () => {
  expect(accentCss("#0b6e4f")).toBe(
    "\n:root {\n  --link: light-dark(#0b6e4f, #599c87);\n  --accent: light-dark(#0b6e4f, #599c87);\n}\n",
  );
});

test("takes both colours where both are named", () => {
  expect(accentCss({ light: "#0b6e4f", dark: "#7fdca2" })).toContain("--link: light-dark(#0b6e4f, #7fdca2);");
});

test("refuses a colour that cannot be read, with its contrast and a colour that can", () => {
  expect(() => accentCss("#ffcc00")).toThrow(
    /docs\.accent: #ffcc00 has a contrast of 1\.\d\d on light paper; text needs 4\.5\. Use #[0-9a-f]{6}, for example\./,
  );
  expect(() => accentCss({ light: "#0b6e4f", dark: "#111111" })).toThrow(/#111111 has a contrast of 1\.\d\d on dark/);
  const advice = /Use (#\w{6})/.exec(String(catching(() => accentCss("#ffcc00"))))?.[1] ?? "";
  expect(accentCss(advice)).toContain(advice);
});

function catching(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
