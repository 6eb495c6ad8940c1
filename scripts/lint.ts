import { rename, writeFile } from "node:fs/promises";
import { enableCompileCache } from "node:module";
import { resolve } from "node:path";
import { nearest } from "./command-line/nearest.ts";
import { openProject, projectOptions } from "./command-line/open-project.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";
import { UsageError } from "./command-line/usage-error.ts";
import { formats } from "./lint/formats/format-findings.ts";
import { lintApis } from "./lint/lint-apis.ts";
import { baselineText } from "./lint/settings/baseline.ts";
import { projectSettings } from "./lint/settings/lint-settings.ts";
import { commandUsage } from "./project/installation.ts";

process.env.REDOCLY_TELEMETRY = "off";
enableCompileCache();

const command = {
  name: commandUsage("lint"),
  summary: "Checks the contracts: our rules for error contracts, Redocly, Spectral, and every schema and example.",
  positionals: "[api or document…]",
  options: {
    ...projectOptions,
    format: { type: "string", value: "NAME", description: `How to print findings: ${[...formats.keys()].join(", ")}` },
    fresh: { type: "boolean", description: "Check again what has not changed since it was checked" },
    baseline: { type: "string", value: "FILE", description: "Leave out the findings that this file has" },
    "update-baseline": { type: "boolean", description: "Write today's findings to the baseline" },
    explain: { type: "string", value: "RULE", description: "Print the page of a rule: why, what is bad, what is good" },
  },
} as const;

await runCommand(command, async ({ values: { json, format, fresh, explain, ...values }, positionals }) => {
  if (explain !== undefined) {
    process.stdout.write(await pageOf(explain));
    return 0;
  }
  const name = json ? "json" : (format ?? "text");
  const print = formats.get(name);
  if (print === undefined) throw unknown("format", name, [...formats.keys()]);
  const { root, apis } = await openProject(values, positionals);
  const { baseline, ...others } = projectSettings(root);
  const file = values.baseline === undefined ? baseline : resolve(values.baseline);
  const settings = file === undefined || values["update-baseline"] ? others : { ...others, baseline: file };
  const findings = await withProgress(`Linting ${apis.join(", ")}`, () => lintApis(root, apis, { fresh, settings }));
  if (values["update-baseline"]) {
    if (file === undefined)
      throw new UsageError("--update-baseline needs --baseline FILE, or a baseline in the configuration.");
    await replaceFile(file, baselineText(findings));
    process.stdout.write(`${file} has ${findings.length} findings\n`);
    return 0;
  }
  process.stdout.write(await print(findings, apis));
  return findings.some(({ level }) => level !== "warn") ? 1 : 0;
});

async function replaceFile(file: string, text: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, text);
  await rename(aside, file);
}

async function pageOf(id: string): Promise<string> {
  const { namedRules } = await import("./lint/rules/named-rules.ts");
  const rule = namedRules.find((known) => known.id === id);
  if (rule === undefined)
    throw unknown(
      "rule",
      id,
      namedRules.map((known) => known.id),
    );
  const { pageText } = await import("./lint/page-text.ts");
  return pageText(rule);
}

function unknown(kind: string, name: string, known: readonly string[]): UsageError {
  const close = nearest(name, known);
  return new UsageError(
    `There is no ${kind} "${name}".${close === undefined ? ` Known: ${known.join(", ")}.` : ` Did you mean "${close}"?`}`,
  );
}
