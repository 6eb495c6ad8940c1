import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root } from "./documents/commands.ts";

const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;

test.concurrent.each(Object.entries(scripts))("npm run %s has --help", async (_, script) => {
  const [program, ...args] = script.split(" ");
  expect(program).toBe("node");
  const { stdout } = await promisify(execFile)(process.execPath, [...args, "--help"], { cwd: root });
  expect(stdout).toMatch(/^Usage: npm (run )?\w+ -- /m);
  expect(stdout).toContain("--help");
});
