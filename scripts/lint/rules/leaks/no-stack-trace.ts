import type { Rule } from "../rule.ts";
import { findLeak } from "./find-leak.ts";

const what = "a stack trace or the name of an exception";
const remedy = "Say in words what went wrong; the trace belongs in the provider's log.";
const patterns = [
  {
    pattern: /(?:^|\n)\s*at [\w.$<>]+ ?\([^)\n]*:\d+(?::\d+)?\)|\bat [\w$.]+\.[\w$<>]+\([\w$]+\.\w+:\d+\)/,
    what,
    remedy,
  },
  {
    pattern: /Traceback \(most recent call last\)|\bFile "[^"]+", line \d+|\bgoroutine \d+ \[|\bpanicked at\b/,
    what,
    remedy,
  },
  { pattern: /\b(?:[a-z]\w*\.){2,}[A-Z]\w*(?:Exception|Error)\b|\b(?:[A-Z][a-z]+)+Exception\b/, what, remedy },
];

/**
 * A stack trace tells an attacker what runs, and a user nothing.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html
 */
export const noStackTrace: Rule = {
  id: "no-stack-trace",
  family: "leaks",
  severity: "error",
  summary: "No text holds a stack trace or the name of an exception class.",
  check: (contract) => findLeak(contract, patterns),
};
