import { styleText } from "node:util";
import type { Finding } from "../contract/finding.ts";

/** Findings as lines of `file:line:column pointer message`, each with its remedy below. */
export function formatFindings(findings: readonly Finding[], stream: NodeJS.WriteStream = process.stdout): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) => styleText(format, text, { stream });
  const lines = findings.map(({ file, line, column, pointer, message, remedy, rule, level }) => {
    const place = style("cyan", `${file}:${line}:${column}`);
    const name = rule === undefined ? "" : ` ${style("dim", `(${rule})`)}`;
    return `${place} ${style("dim", pointer === "" ? "/" : pointer)} ${level === "warn" ? style("yellow", `warning: ${message}`) : style("red", message)}${name}\n  ${remedy}`;
  });
  return lines.join("\n");
}
