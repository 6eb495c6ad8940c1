import type { Finding } from "../../contract/finding.ts";

/**
 * Findings as workflow commands, which GitHub shows in the diff of a pull request.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function githubFormat(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, message, remedy, rule, level }) => {
      const title = rule === undefined ? "" : `,title=${property(rule)}`;
      const place = `file=${property(file)},line=${line},col=${column}`;
      return `::${level === "warn" ? "warning" : "error"} ${place}${title}::${data(`${message}\n${remedy}`)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
