import type { Rule } from "../rule.ts";
import { findLeak } from "./find-leak.ts";

const what = "a measured value or a finding about a person's health";
const remedy = "Say that the value is invalid without showing it; the caller knows what it sent.";
const patterns = [
  {
    pattern: /\b\d+(?:[./]\d+)? ?(?:mmHg|mm Hg|bpm|mg\/dL|mmol\/L|mIU\/L|ng\/mL|µg|mcg|kg\/m2|°[CF])(?![\w])/i,
    what,
    remedy,
  },
  {
    pattern: /\b(?:diagnos(?:ed with|is of)|tested positive|HIV[- ]positive|ICD-?10|[A-TV-Z]\d{2}\.\d{1,3}(?= ))\b/i,
    what,
    remedy,
  },
];

/**
 * An error travels into logs and tickets, where no health value may go.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html
 */
export const noHealthValue: Rule = {
  id: "no-health-value",
  family: "leaks",
  severity: "error",
  summary: "No error text holds a value or a finding about a person's health.",
  check: (contract) => findLeak(contract, patterns, ({ ofError }) => ofError),
};
