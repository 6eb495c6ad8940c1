import type { LeakPattern } from "../leak-kind.ts";

const query = "a database query";
const words = "the words of a database";

/**
 * Queries, and what databases say when one fails.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 * @see https://dev.mysql.com/doc/mysql-errors/en/server-error-reference.html
 */
export const sql: readonly LeakPattern[] = [
  {
    name: query,
    pattern:
      /\bSELECT\s{1,8}(?:DISTINCT\s{1,8})?(?:\*|[\w.,()"`*]{1,64}(?:[ ,]{1,4}[\w.()"`*]{1,64}){0,32})\s{1,8}FROM\s/,
  },
  {
    name: query,
    pattern: /\bselect\s{1,8}\*\s{1,8}from\s|\bINSERT\s{1,8}INTO\s{1,8}["`\w]|\bDELETE\s{1,8}FROM\s{1,8}["`\w]/,
  },
  {
    name: query,
    pattern:
      /\bUPDATE\s{1,8}["`\w.]{1,64}\s{1,8}SET\s|\b(?:DROP|ALTER|TRUNCATE|CREATE)\s{1,8}(?:TABLE|DATABASE|INDEX|SCHEMA)\b/,
  },
  { name: query, pattern: /\bWHERE\s{1,8}["`\w.]{1,64}\s{0,8}(?:=|<|>|IN|LIKE)\s{0,8}["'$?(:]/ },
  {
    name: words,
    pattern:
      /\bduplicate key value\b|\bviolates (?:unique|foreign key|not-null|check|exclusion) constraint\b|\bsyntax error at or near\b|\brelation "[\w.]{1,64}" does not exist|\bcolumn "?[\w.]{1,64}"? (?:does not exist|of relation)/i,
  },
  {
    name: words,
    pattern:
      /\berror in your SQL syntax\b|\bUnknown column '|\bDuplicate entry '|\bTable '[\w.]{1,64}' doesn't exist|\bIncorrect syntax near\b|\bInvalid (?:column|object) name '|\bUNIQUE constraint failed\b|\bno such (?:table|column): /i,
  },
  {
    name: words,
    pattern:
      /\bORA-\d{4,5}\b|\bSQLSTATE\b|\bER_[A-Z_]{4,40}\b|\bE11000\b|\bMongoServerError\b|\bPrismaClient\w{1,40}|\bdeadlock detected\b/,
  },
];
