import type { Finding } from "../../contract/finding.ts";
import { causesFirst, causesOf } from "./causes.ts";

/** GitHub shows this many annotations of a level for each step, and drops the others without a word. */
const limit = 10;

/**
 * Findings as workflow commands, which GitHub shows in the diff of a pull request; one of each cause before a second one.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function githubFormat(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level !== "warn");
  const warnings = findings.filter(({ level }) => level === "warn");
  const shown = [errors, warnings].flatMap((some) => causesFirst(causesOf(some), limit));
  const left = findings.length - shown.length;
  const more = left === 0 ? "" : `::notice::${left} more findings are in the summary of this job.\n`;
  return shown.map(annotation).join("") + more;
}

function annotation({ file, line, column, message, remedy, rule, level }: Finding): string {
  const title = rule === undefined ? "" : `,title=${property(rule)}`;
  const place = `file=${property(file)},line=${line},col=${column}`;
  return `::${level === "warn" ? "warning" : "error"} ${place}${title}::${data(`${message}\n${remedy}`)}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
