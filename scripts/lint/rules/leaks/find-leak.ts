import type { Reading } from "../../../contract/reading/reading.ts";
import type { Fault } from "../rule.ts";
import type { LeakKind } from "./leak-kind.ts";

/** A fault for each text in which a kind of leak is found, with the first match that counts. */
export function* findLeak(contract: Reading, kind: LeakKind): Iterable<Fault> {
  for (const text of contract.texts()) {
    if (!kind.where(text)) continue;
    const leak = firstLeak(text.text, kind);
    if (leak === undefined) continue;
    const shown = kind.show === "ends" ? masked(leak.found) : shortened(leak.found);
    yield { pointer: text.pointer, message: `The text shows ${leak.name}: \`${shown}\``, remedy: kind.remedy };
  }
}

/** The first match of a kind's patterns that counts, and the pattern's name. */
export function firstLeak(
  text: string,
  { patterns, isInvented }: Pick<LeakKind, "patterns" | "isInvented">,
): { name: string; found: string } | undefined {
  for (const { name, pattern, counts } of patterns) {
    for (const [found] of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      if (isInvented?.(found) !== true && (counts === undefined || counts(found))) return { name, found };
    }
  }
  return undefined;
}

/** Enough of a secret to find it in its file, and too little to use it. */
function masked(found: string): string {
  return found.length < 12 ? `${found.slice(0, 3)}…` : `${found.slice(0, 6)}…${found.slice(-2)}`;
}

function shortened(found: string): string {
  const line = found.replaceAll(/\s+/g, " ").replaceAll("`", "'").trim();
  return line.length <= 48 ? line : `${line.slice(0, 47)}…`;
}
