import type { Rule } from "../rule.ts";
import { findLeak } from "./find-leak.ts";

const what = "a credential that looks real";
const remedy = "Write an invented value that says so, such as `token_example_01`.";
const patterns = [
  { pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/, what, remedy },
  {
    pattern:
      /\b(?:sk|pk|rk)_(?:live|test)_(?!example|abc)\w{12,}|\b(?:ghp|gho|ghs|github_pat|glpat|xox[abp])[_-]\w{16,}/,
    what,
    remedy,
  },
  { pattern: /\bAKIA[0-9A-Z]{16}\b|\bAIza[\w-]{35}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----/, what, remedy },
  { pattern: /\bBearer (?=[\w.~+/-]*\d)[\w.~+/-]{24,}=*|\bBasic [A-Za-z0-9+/]{16,}={0,2}(?![\w])/, what, remedy },
  {
    pattern:
      /\b(?:password|passwd|pwd|client_secret|api_?key|secret)\s*[=:]\s*["']?(?!example)(?=\S*\d)[^\s"'<{,;.]{6,}/i,
    what,
    remedy,
  },
];

/**
 * A credential in an example is a credential in a public repository.
 * @see https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/
 */
export const noSecret: Rule = {
  id: "no-secret",
  family: "leaks",
  severity: "error",
  summary: "No text holds a token, key or password that looks real.",
  check: (contract) => findLeak(contract, patterns),
};
