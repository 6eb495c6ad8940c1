import type { Contract } from "../contract/contract.ts";
import { commandText } from "../project/installation.ts";

/** How much a document says about its errors: 0 statuses, 1 envelope, 2 codes, 3 recovery. */
export type Level = 0 | 1 | 2 | 3;

/** The level that a contract has reached. */
export function levelOf({ envelopes, codes }: Contract): Level {
  if (envelopes.length === 0) return 0;
  const named = [...codes.values()].filter(({ code }) => !code.startsWith("$"));
  if (named.length === 0) return 1;
  return named.every(({ recoveryByStatus }) => !recoveryByStatus) ? 3 : 2;
}

/** What a document needs for the next level. */
export const nextSteps: Readonly<Record<Level, string>> = {
  0: "For level 1, say in `x-error-envelope` where an error answer keeps its code and message.",
  1: "For level 2, make each code a constant (`const` or `enum`) where a schema describes it.",
  2: `For level 3, say what a caller should do about each code, in \`x-error\`. Until then, the status decides.`,
  3: `All is said. \`${commandText("lint")}\` checks it.`,
};
