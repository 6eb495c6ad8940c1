import type { Finding } from "../../contract/finding.ts";
import { pageText } from "../page-text.ts";
import { namedRules } from "../rules/named-rules.ts";

/**
 * Findings as SARIF 2.1.0, which code-scanning services read.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifFormat(findings: readonly Finding[]): string {
  const names = [...new Set(findings.map(({ rule }) => rule ?? "contract"))].sort();
  const rules = names.map((id) => {
    const own = namedRules.find((rule) => rule.id === id);
    return own === undefined
      ? { id }
      : { id, shortDescription: { text: own.summary }, help: { text: pageText(own), markdown: pageText(own) } };
  });
  const results = findings.map(({ file, line, column, pointer, message, remedy, rule, level }) => ({
    ruleId: rule ?? "contract",
    ruleIndex: names.indexOf(rule ?? "contract"),
    level: level === "warn" ? "warning" : "error",
    message: { text: `${message}. ${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file) },
          region: { startLine: line, startColumn: column },
        },
        logicalLocations: [{ fullyQualifiedName: pointer === "" ? "/" : pointer }],
      },
    ],
  }));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "error-contracts", rules } }, results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
