import type { Rule } from "../rule.ts";
import { findLeak } from "./find-leak.ts";

const what = "a path of a server's disk";
const remedy = "Leave the path out; a path of the API is written from its first segment, such as `/v1/widgets`.";
const patterns = [
  {
    pattern: /(?<![\w:/.])\/(?:usr|var|etc|home|opt|srv|root|tmp|mnt|proc|Users|app\/src|node_modules)\/[\w.-]+/,
    what,
    remedy,
  },
  { pattern: /\b[A-Za-z]:\\[\w\\. -]+/, what, remedy },
  { pattern: /\b[\w-]+\.(?:js|ts|py|rb|go|java|rs|php|cs|cpp):\d+\b/, what, remedy },
];

/**
 * A path of the disk shows an attacker how the server is built.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html
 */
export const noFilePath: Rule = {
  id: "no-file-path",
  family: "leaks",
  severity: "error",
  summary: "No text holds a path of a server's disk.",
  check: (contract) => findLeak(contract, patterns),
};
