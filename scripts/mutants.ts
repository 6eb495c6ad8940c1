import { join } from "node:path";
import { openProject } from "./command-line/open-project.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";
import { runInWorkers } from "./mutants/run-in-workers.ts";
import type { KindResult } from "./mutants/run-mutants.ts";

process.env.REDOCLY_TELEMETRY = "off";
const root = join(import.meta.dirname, "..");

const command = {
  name: "npm run mutants --",
  summary:
    "Spoils copies of the contracts in every known way, wherever it fits, and lists what the lint does not name.",
  positionals: "[api…]",
  options: {},
} as const;

await runCommand(command, async ({ values: { json }, positionals }) => {
  const { apis } = await openProject({ root }, positionals);
  const results = await withProgress(`Spoiling ${apis.join(", ")}`, () => runInWorkers(root, apis));
  const survivors = results.flatMap((result) => result.survivors);
  process.stdout.write(json ? `${JSON.stringify({ apis, results }, null, 2)}\n` : report(results));
  return survivors.length === 0 ? 0 : 1;
});

function report(results: readonly KindResult[]): string {
  const applied = results.reduce((sum, result) => sum + result.applied, 0);
  const survivors = results.flatMap((result) => result.survivors);
  const lines = survivors.map(
    ({ api, kind, rule, pointer }) => `${api} ${pointer}\n  ${kind}: ${rule} does not name it`,
  );
  const rules = new Set(results.map(({ rule }) => rule)).size;
  const counts = `${results.length} kinds for ${rules} rules, ${applied} mutants, ${survivors.length} survivors`;
  return `${[...lines, counts].join("\n")}\n`;
}
