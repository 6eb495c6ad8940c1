import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const run = (command: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, command), ...args], { encoding: "utf8" });

describe.each(["generate.ts", "lint.ts"])("%s", (command) => {
  test("--help prints the usage", () => {
    const { status, stdout, stderr } = run(command, "--help");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: npm run \w+ -- \[api or document…\] \[options\]$/m);
  });

  test("an unknown API is a misuse, reported without a stack trace", () => {
    const { status, stdout, stderr } = run(command, "no-such-api");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^There is no API "no-such-api"\. Known: .*\n`npm run \w+ -- --help` explains more\.\n$/);
  });

  test("under --json so is the error", () => {
    const { status, stdout } = run(command, "no-such-api", "--json");
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { message: expect.stringContaining("no-such-api") } });
  });
});
