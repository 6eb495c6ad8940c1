import type { Finding } from "../../contract/finding.ts";

/** Findings that have one rule, and so very likely one cause or one habit. */
export interface Cause {
  rule: string;
  /** In reading order; errors first. */
  findings: readonly Finding[];
}

/** Findings by rule: rules with errors first, then those with the most findings, then by name. */
export function causesOf(findings: readonly Finding[]): Cause[] {
  const weight = ({ level }: Finding) => (level === "warn" ? 1 : 0);
  const causes = [...Map.groupBy(findings, ({ rule }) => rule ?? "contract")].map(([rule, found]): Cause => {
    return { rule, findings: found.toSorted((a, b) => weight(a) - weight(b)) };
  });
  const first = ({ findings: [finding] }: Cause) => (finding === undefined ? 1 : weight(finding));
  return causes.sort(
    (a, b) => first(a) - first(b) || b.findings.length - a.findings.length || (a.rule < b.rule ? -1 : 1),
  );
}

/** Some findings, so that every cause is among them before any cause is twice. */
export function causesFirst(causes: readonly Cause[], limit: number): Finding[] {
  const chosen: Finding[] = [];
  const longest = Math.max(0, ...causes.map(({ findings }) => findings.length));
  for (let round = 0; round < longest && chosen.length < limit; round += 1) {
    for (const { findings } of causes) {
      const finding = findings[round];
      if (finding !== undefined && chosen.length < limit) chosen.push(finding);
    }
  }
  return chosen;
}
