import { expect, test } from "vitest";
import { letteredLogo } from "./lettered-logo.ts";

test("shows the first letter of the name, in the colour of the site", () => {
  const logo = letteredLogo("“éclair” & co", "#0b6e4f");
  expect(logo).toContain(">É</text>");
  expect(logo).toContain('fill="#0b6e4f"');
  expect(logo).toContain("<title>“éclair” &amp; co</title>");
});

test("shows a question mark for a name without letters", () => {
  expect(letteredLogo("…", "#0b6e4f")).toContain(">?</text>");
});
