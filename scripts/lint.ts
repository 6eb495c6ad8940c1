import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { chooseApis } from "./command-line/choose-apis.ts";
import { Misuse } from "./command-line/misuse.ts";
import { nearest } from "./command-line/nearest.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";
import { formats } from "./lint/formats/format-findings.ts";
import { lintApis } from "./lint/lint-apis.ts";

process.env.REDOCLY_TELEMETRY = "off";
enableCompileCache();
const root = join(import.meta.dirname, "..");

const command = {
  name: "npm run lint --",
  summary: "Checks the contracts: our rules for error contracts, Redocly, Spectral, and every schema and example.",
  positionals: "[api…]",
  options: {
    format: { type: "string", value: "NAME", description: `How to print findings: ${[...formats.keys()].join(", ")}` },
    fresh: { type: "boolean", description: "Check again what has not changed since it was checked" },
    explain: { type: "string", value: "RULE", description: "Print the page of a rule: why, what is bad, what is good" },
  },
} as const;

await runCommand(command, async ({ values: { json, format, fresh, explain }, positionals }) => {
  if (explain !== undefined) {
    process.stdout.write(await pageOf(explain));
    return 0;
  }
  const name = json ? "json" : (format ?? "text");
  const print = formats.get(name);
  if (print === undefined) throw unknown("format", name, [...formats.keys()]);
  const apis = chooseApis(root, positionals);
  const findings = await withProgress(`Linting ${apis.join(", ")}`, () => lintApis(root, apis, { fresh }));
  process.stdout.write(await print(findings, apis));
  return findings.length === 0 ? 0 : 1;
});

async function pageOf(id: string): Promise<string> {
  const { allRules } = await import("./lint/rules/all-rules.ts");
  const rule = allRules.find((known) => known.id === id);
  if (rule === undefined)
    throw unknown(
      "rule",
      id,
      allRules.map((known) => known.id),
    );
  const { pageText } = await import("./lint/page-text.ts");
  return pageText(rule);
}

function unknown(kind: string, name: string, known: readonly string[]): Misuse {
  const close = nearest(name, known);
  return new Misuse(
    `There is no ${kind} "${name}".${close === undefined ? ` Known: ${known.join(", ")}.` : ` Did you mean "${close}"?`}`,
  );
}
