import { join } from "node:path";
import { chooseApis } from "./command-line/choose-apis.ts";
import { formatFindings } from "./command-line/print-findings.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";
import type { Finding } from "./contract/finding.ts";

process.env.REDOCLY_TELEMETRY = "off";
const root = join(import.meta.dirname, "..");

const command = {
  name: "npm run lint --",
  summary: "Checks the contracts: Redocly, Spectral, every schema and example, and that a contract agrees with itself.",
  positionals: "[api…]",
  options: {},
} as const;

await runCommand(command, async ({ values: { json }, positionals }) => {
  const apis = chooseApis(root, positionals);
  const findings: Finding[] = [];
  for (const api of apis) {
    findings.push(
      ...(await withProgress(`Linting ${api}`, async () => (await import("./lint/lint-api.ts")).lintApi(root, api))),
    );
  }
  if (json) process.stdout.write(`${JSON.stringify({ apis, findings }, null, 2)}\n`);
  else if (findings.length === 0) process.stdout.write(`No findings: ${apis.join(", ")}\n`);
  else
    process.stdout.write(
      `${formatFindings(findings)}\n\n${findings.length} finding${findings.length === 1 ? "" : "s"}\n`,
    );
  return findings.length === 0 ? 0 : 1;
});
