import type { ErrorContract, Text } from "../../reading/error-contract.ts";
import type { Fault } from "../rule.ts";

/** What a leak looks like, and what to write in its place. */
export interface LeakPattern {
  pattern: RegExp;
  /** What it is, as in "shows …". */
  what: string;
  remedy: string;
}

/** A fault for each text, among those of interest, in which a pattern is found. */
export function* findLeak(
  contract: ErrorContract,
  patterns: readonly LeakPattern[],
  ofInterest: (text: Text) => boolean = () => true,
): Iterable<Fault> {
  for (const text of contract.texts()) {
    if (!ofInterest(text)) continue;
    for (const { pattern, what, remedy } of patterns) {
      const found = pattern.exec(text.text)?.[0];
      if (found !== undefined) yield { pointer: text.pointer, message: `The text shows ${what}`, remedy };
    }
  }
}
