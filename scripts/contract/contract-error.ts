import { type Finding, sortFindings } from "./finding.ts";

/** A contract that cannot be read or contradicts itself; every fault found, in reading order. */
export class ContractError extends Error {
  override readonly name = "ContractError";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const sorted = sortFindings(findings.map((finding) => ({ ...finding, blocking: true })));
    super(sorted.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join("\n"));
    this.findings = sorted;
  }
}
