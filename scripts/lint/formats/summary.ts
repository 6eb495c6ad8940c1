import type { Finding } from "../../contract/finding.ts";
import { causesOf } from "./causes.ts";

/** How many places of a cause are listed; the others are counted. */
const places = 20;

/**
 * Findings grouped by cause as Markdown, for the summary of a job.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export function summaryFormat(findings: readonly Finding[], apis: readonly string[]): string {
  if (findings.length === 0) return `### No findings\n\n${apis.map(text).join(", ")}\n`;
  const causes = causesOf(findings);
  const table = causes.map(({ rule, findings: found }) => {
    const level = found.some((finding) => finding.level !== "warn") ? "error" : "warning";
    return `| ${text(rule)} | ${level} | ${found.length} |`;
  });
  const details = causes.map(({ rule, findings: found }) => {
    const listed = found
      .slice(0, places)
      .map(({ file, line, message, remedy }) => `- ${text(`${file}:${line}`)} ${text(message)}. ${text(remedy)}`);
    const left = found.length - listed.length;
    const more = left > 0 ? [`- and ${left} more`] : [];
    return `<details><summary>${text(rule)}: ${found.length}</summary>\n\n${[...listed, ...more].join("\n")}\n\n</details>`;
  });
  const noun = findings.length === 1 ? "finding" : "findings";
  return `### ${findings.length} ${noun}\n\n| rule | level | findings |\n| --- | --- | ---: |\n${table.join("\n")}\n\n${details.join("\n")}\n`;
}

/** A text that Markdown and HTML show as it is. Whatever comes from a document could otherwise be a link or a picture. */
function text(value: string): string {
  const line = value.replaceAll(/\s+/g, " ");
  return line
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_{}[\]()#+!|~@>-]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
