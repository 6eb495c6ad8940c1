import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { runChecks } from "./check/run-checks.ts";
import { runCommand } from "./command-line/run-command.ts";

const root = join(import.meta.dirname, "..");

const command = {
  name: "npm test --",
  summary: "Runs the checks of `npm run check`, then all tests; with names of files or folders, the tests there alone.",
  positionals: "[file…]",
  options: { coverage: { type: "boolean", description: "Tests alone; writes what they cover to coverage/" } },
} as const;

await runCommand(command, async ({ values: { coverage, json }, positionals }) => {
  if (positionals.length === 0 && !coverage) {
    const results = await runChecks(root, ({ output }) => json || process.stdout.write(output));
    if (results.some(({ passed }) => !passed)) return 1;
  }
  const options = [...(coverage ? ["--coverage"] : []), ...(json ? ["--reporter=json"] : [])];
  const vitest = join(root, "node_modules", ".bin", "vitest");
  const { status } = spawnSync(vitest, ["run", ...options, ...positionals], { cwd: root, stdio: "inherit" });
  return status ?? 1;
});
