import type { Rule } from "../rule.ts";
import { findLeak } from "./find-leak.ts";

const what = "what the server is built from";
const remedy = "Say which of the caller's wishes failed, not which part of the server did.";
const patterns = [
  {
    pattern:
      /\b(?:postgres(?:ql)?|mysql|mariadb|sqlite|mongo(?:db)?|redis|kafka|rabbitmq|elasticsearch|dynamodb|cassandra|memcached)\b/i,
    what,
    remedy,
  },
  {
    pattern:
      /\b(?:nginx|apache tomcat|gunicorn|express\.js|spring boot|hibernate|prisma|sequelize|sqlalchemy|kubernetes)\b/i,
    what,
    remedy,
  },
  {
    pattern:
      /\b(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EPIPE|segmentation fault|core dumped|null pointer|undefined is not)\b/i,
    what,
    remedy,
  },
];

/**
 * The name of a datastore or a framework tells an attacker which holes to try.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html
 */
export const noInternals: Rule = {
  id: "no-internals",
  family: "leaks",
  severity: "error",
  summary: "No error text names a datastore, a framework or a fault of the machine.",
  check: (contract) => findLeak(contract, patterns, ({ ofError }) => ofError),
};
