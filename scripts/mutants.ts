import { join } from "node:path";
import { openProject } from "./command-line/open-project.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";
import { UsageError } from "./command-line/usage-error.ts";
import { runInWorkers } from "./mutants/run-in-workers.ts";
import type { KindResult } from "./mutants/run-mutants.ts";
import type { SourceResult } from "./mutants/sources/run-source-mutants.ts";

/** The largest share of findings that may be elsewhere than the change, without a reason. */
const mostMisplaced = 0.02;

process.env.REDOCLY_TELEMETRY = "off";
const root = join(import.meta.dirname, "..");

const command = {
  name: "npm run mutants --",
  summary:
    "Spoils copies of the contracts in every known way, and lists what the lint does not name, or not where it is.",
  positionals: "[api…]",
  options: {
    "per-kind": {
      type: "string",
      value: "COUNT",
      description: "How many mutants of each kind to make of a contract's files. Default: 2",
    },
  },
} as const;

await runCommand(command, async ({ values: { json, "per-kind": perKind = "2" }, positionals }) => {
  const { apis } = await openProject({ root }, positionals);
  if (!/^\d+$/.test(perKind)) throw new UsageError("--per-kind takes a number.");
  const { results, ofFiles } = await withProgress(`Spoiling ${apis.join(", ")}`, () =>
    runInWorkers(root, apis, Number(perKind)),
  );
  const survivors = results.flatMap((result) => result.survivors);
  const findings = ofFiles.reduce((sum, result) => sum + result.findings, 0);
  const misplaced = ofFiles.flatMap((result) => result.misplaced);
  process.stdout.write(
    json ? `${JSON.stringify({ apis, results, ofFiles }, null, 2)}\n` : report(results) + reportPlaces(ofFiles),
  );
  return survivors.length === 0 && misplaced.length <= findings * mostMisplaced ? 0 : 1;
});

function reportPlaces(ofFiles: readonly SourceResult[]): string {
  const all = <Each>(list: (result: SourceResult) => readonly Each[]): Each[] =>
    ofFiles.flatMap((each) => [...list(each)]);
  const sum = (count: (result: SourceResult) => number) => ofFiles.reduce((total, each) => total + count(each), 0);
  const unnamed = all((each) => each.unnamed);
  const elsewhere = all((each) => each.elsewhere);
  const misplaced = all((each) => each.misplaced);
  return [
    ...unnamed.map((kind) => `nothing names in the files: ${kind}`),
    ...elsewhere.map((text) => `elsewhere: ${text}`),
    ...misplaced.map((text) => `misplaced: ${text}`),
    `${sum((each) => each.mutants)} mutants of files, ${unnamed.length} unnamed; of ${sum((each) => each.findings)} findings ` +
      `${elsewhere.length} are elsewhere for a reason, ${misplaced.length} are misplaced`,
    "",
  ].join("\n");
}

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
