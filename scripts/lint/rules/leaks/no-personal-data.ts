import type { Rule } from "../rule.ts";
import { findLeak } from "./find-leak.ts";

const what = "something that could be a person's";
const remedy = "Invent it so that it shows: `person@example.com`, `patient_example_01`, `+1-555-0100`.";
const patterns = [
  {
    pattern:
      /[\w.+-]+@(?!(?:[\w-]+\.)*(?:example\.(?:com|org|net)|[\w-]+\.(?:example|test|invalid|localhost))\b)[\w-]+(?:\.[\w-]+)+/,
    what,
    remedy,
  },
  { pattern: /\b(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b/, what, remedy },
  {
    pattern: /(?<![\w-])\+(?!1[- ]?\(?\d{0,3}\)?[- ]?555)[1-9]\d{0,2}(?:[ -]?\(?\d{2,4}\)?){2,4}\b/,
    what,
    remedy,
  },
  { pattern: /\b(?:4\d{3}|5[1-5]\d{2})[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}\b/, what, remedy },
  { pattern: /\bMRN[ :#-]*\d{5,}\b/i, what, remedy },
];

/**
 * What looks like a person's address or number may be one.
 * @see https://www.rfc-editor.org/rfc/rfc2606
 */
export const noPersonalData: Rule = {
  id: "no-personal-data",
  family: "leaks",
  severity: "error",
  summary: "No text holds an address, number or record that could be a real person's.",
  check: (contract) => findLeak(contract, patterns),
};
