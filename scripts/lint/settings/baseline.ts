import type { Finding } from "../../contract/finding.ts";
import { isObject } from "../../contract/reading/json.ts";

/** The findings that a document had when a baseline was written; lines are left out, since they move with every edit. */
type BaselineEntry = Pick<Finding, "file" | "pointer" | "message"> & { rule: string };

/** A baseline as a file's text; the same findings give the same bytes. */
export function baselineText(findings: readonly Finding[]): string {
  const entries = findings.map(entryOf).sort((a, b) => compare(keyOf(a), keyOf(b)));
  return `${JSON.stringify({ version: 1, findings: entries }, null, 2)}\n`;
}

/**
 * The findings that a baseline does not have, and all that block.
 * @throws {TypeError} if the text is not a baseline.
 */
export function withoutBaseline(findings: readonly Finding[], text: string): Finding[] {
  const known = new Map<string, number>();
  for (const entry of readBaseline(text)) known.set(keyOf(entry), (known.get(keyOf(entry)) ?? 0) + 1);
  return findings.filter((finding) => {
    if (finding.blocking) return true;
    const key = keyOf(entryOf(finding));
    const count = known.get(key) ?? 0;
    known.set(key, count - 1);
    return count <= 0;
  });
}

function readBaseline(text: string): BaselineEntry[] {
  const value: unknown = parseJson(text);
  const entries = isObject(value) && value.version === 1 ? value.findings : undefined;
  if (!Array.isArray(entries)) throw new TypeError("the baseline is not a file that --update-baseline wrote");
  return entries.map((entry) => {
    const { file, pointer, message, rule } = isObject(entry) ? entry : {};
    return { file: String(file), pointer: String(pointer), message: String(message), rule: String(rule) };
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entryOf({ file, pointer, message, rule = "contract" }: Finding): BaselineEntry {
  return { file, pointer, rule, message };
}

function keyOf({ file, pointer, rule, message }: BaselineEntry): string {
  return JSON.stringify([file, pointer, rule, message]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
