import type { LeakPattern } from "../leak-kind.ts";

const hint = "which part of a credential was right";

/**
 * Answers that tell a right guess from a wrong one.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#authentication-responses
 */
export const attackerHints: readonly LeakPattern[] = [
  {
    name: hint,
    pattern:
      /\b(?:user|account|e-?mail|client)(?: \w{1,32})? (?:exists|was found|is (?:known|registered)),? (?:but|and)\b/i,
  },
  {
    name: hint,
    pattern:
      /\b(?:wrong|incorrect|invalid|bad) password\b|\bpassword (?:is|was) (?:wrong|incorrect|invalid)|\bpassword (?:does not|doesn't) match/i,
  },
  {
    name: hint,
    pattern:
      /\bno (?:such )?(?:user|account)(?: exists)?(?: with| for)\b|\b(?:user|account|e-?mail(?: address)?) (?:does not exist|doesn't exist|is not registered|not found with)/i,
  },
];
