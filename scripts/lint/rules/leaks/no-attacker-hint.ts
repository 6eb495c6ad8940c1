import type { Rule } from "../rule.ts";
import { findLeak } from "./find-leak.ts";

const what = "which part of a credential was right";
const remedy = "Say the same for every wrong credential, such as `The credential was not accepted.`";
const patterns = [
  {
    pattern: /\b(?:user|account|e-?mail|client)(?: \w+)? (?:exists|was found|is (?:known|registered)),? (?:but|and)\b/i,
    what,
    remedy,
  },
  {
    pattern:
      /\b(?:wrong|incorrect|invalid|bad) password\b|\bpassword (?:is|was) (?:wrong|incorrect|invalid)|\bpassword (?:does not|doesn't) match/i,
    what,
    remedy,
  },
  {
    pattern:
      /\bno (?:such )?(?:user|account)(?: exists)?(?: with| for)\b|\b(?:user|account|e-?mail(?: address)?) (?:does not exist|doesn't exist|is not registered|not found with)/i,
    what,
    remedy,
  },
];

/**
 * Whoever learns that a user exists has half of a credential.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html
 */
export const noAttackerHint: Rule = {
  id: "no-attacker-hint",
  family: "leaks",
  severity: "error",
  summary: "No error text says which part of a credential was right.",
  check: (contract) => findLeak(contract, patterns, ({ ofError, kind }) => ofError && kind !== "prose"),
};
