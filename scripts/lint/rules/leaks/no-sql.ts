import type { Rule } from "../rule.ts";
import { findLeak } from "./find-leak.ts";

const what = "SQL, or a datastore's own words";
const remedy = "Say that the operation failed; the query belongs in the provider's log.";
const patterns = [
  {
    pattern:
      /\bSELECT\s+[\w*,. "`]+\s+FROM\b|\bINSERT\s+INTO\s+\w|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\s+\w|\bDROP\s+TABLE\b/,
    what,
    remedy,
  },
  {
    pattern:
      /\bduplicate key value\b|\bviolates (?:unique|foreign key|not-null|check) constraint\b|\bsyntax error at or near\b/i,
    what,
    remedy,
  },
  {
    pattern: /\bORA-\d{4,5}\b|\bSQLSTATE\b|\bER_[A-Z_]{4,}\b|\bE11000\b|\brelation "[\w.]+" does not exist/,
    what,
    remedy,
  },
];

/**
 * A query shows tables and columns, and that input reaches them.
 * @see https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/
 */
export const noSql: Rule = {
  id: "no-sql",
  family: "leaks",
  severity: "error",
  summary: "No text holds SQL or the words of a datastore.",
  check: (contract) => findLeak(contract, patterns),
};
