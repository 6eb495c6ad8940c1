/** A place in a hand-written source. */
export interface SourceLocation {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** JSON Pointer in that file; empty for its root. */
  pointer: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

/** One fault of a contract, and what to do about it. */
export interface Finding extends SourceLocation {
  message: string;
  /** What the author of the contract should do. */
  remedy: string;
  /** Name of the rule that found it, where a linter did. */
  rule?: string;
  /** Whether nothing can be made from the document: no setting, exception or baseline leaves such a finding out. */
  blocking?: true;
  /** "warn" if it does not fail a command. Default: an error. */
  level?: "warn";
  /** What makes it a fault. Of the lint's findings that share a cause, the one with the most causes is shown. Default: itself. */
  causes?: readonly string[];
}

/**
 * Findings in reading order, each once. Several pointers can lead to one place of a source, since YAML's aliases and merge
 * keys repeat what is written once.
 */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((finding) => [JSON.stringify(keyOf(finding)), finding]));
  return [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

function keyOf(finding: Finding): unknown[] {
  return [finding.file, finding.line, finding.column, finding.message];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
