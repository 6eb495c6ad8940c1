import { formatFindings as textLines } from "../../command-line/print-findings.ts";
import type { Finding } from "../../contract/finding.ts";
import { githubFormat } from "./github.ts";
import { junitFormat } from "./junit.ts";

type Format = (findings: readonly Finding[], apis: readonly string[]) => string | Promise<string>;

/** How findings can be printed, by the name that `--format` takes. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["text", textFormat],
  ["json", (findings, apis) => `${JSON.stringify({ apis, findings }, null, 2)}\n`],
  ["github", githubFormat],
  ["junit", junitFormat],
  // It names the rules, and all of them are loaded for that.
  ["sarif", async (findings) => (await import("./sarif.ts")).sarifFormat(findings)],
]);

function textFormat(findings: readonly Finding[], apis: readonly string[]): string {
  if (findings.length === 0) return `No findings: ${apis.join(", ")}\n`;
  return `${textLines(findings)}\n\n${findings.length} finding${findings.length === 1 ? "" : "s"}\n`;
}
