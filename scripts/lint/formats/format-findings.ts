import { formatFindings as textLines } from "../../command-line/print-findings.ts";
import type { Finding } from "../../contract/finding.ts";
import { githubFormat } from "./github.ts";
import { junitFormat } from "./junit.ts";
import { summaryFormat } from "./summary.ts";

type Format = (findings: readonly Finding[], apis: readonly string[]) => string | Promise<string>;

/** How findings can be printed, by the name that `--format` takes. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["text", textFormat],
  ["json", (findings, apis) => `${JSON.stringify({ apis, findings }, null, 2)}\n`],
  ["github", githubFormat],
  ["summary", summaryFormat],
  ["junit", junitFormat],
  // It names the rules, and all of them are loaded for that.
  ["sarif", async (findings) => (await import("./sarif.ts")).sarifFormat(findings)],
]);

function textFormat(findings: readonly Finding[], apis: readonly string[]): string {
  if (findings.length === 0) return `No findings: ${apis.join(", ")}\n`;
  const warnings = findings.filter(({ level }) => level === "warn").length;
  const counts = [counted(findings.length - warnings, "error"), counted(warnings, "warning")].filter(
    (text) => text !== "",
  );
  return `${textLines(findings)}\n\n${counts.join(", ")}\n`;
}

function counted(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
