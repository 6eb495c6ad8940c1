import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./documents/commands.ts";

const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");

/** Paths of this repository between backticks, but for those of the example's own new files and of placeholders. */
const paths = [...text.matchAll(/`((?:scripts|openapi|client|docs|test|generated)\/[^`\s<*]*)`/g)]
  .map(([, path = ""]) => path)
  .filter((path) => !path.includes("body-has-title"));

test.each([...new Set(paths)])("%s, which CONTRIBUTING names, exists", (path) => {
  expect(existsSync(join(root, path))).toBe(true);
});

test("CONTRIBUTING names scripts that exist", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const [, name = ""] of text.matchAll(/npm run ([a-z]+)/g)) expect(scripts).toHaveProperty(name);
  expect(paths.length).toBeGreaterThan(5);
});
