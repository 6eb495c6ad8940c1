import { join } from "node:path";
import { checks, runChecks } from "./check/run-checks.ts";
import { runCommand } from "./command-line/run-command.ts";

const root = join(import.meta.dirname, "..");

const command = {
  name: "npm run check --",
  summary: `Checks the code: ${checks.map(({ name, finds }) => `${name} (${finds})`).join(", ")}.`,
  options: {},
} as const;

await runCommand(command, async ({ values: { json } }) => {
  const results = await runChecks(root, ({ output }) => json || process.stdout.write(output));
  const failed = results.filter(({ passed }) => !passed);
  if (json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else if (failed.length > 0) process.stderr.write(`Failed: ${failed.map(({ name }) => name).join(", ")}\n`);
  return failed.length === 0 ? 0 : 1;
});
