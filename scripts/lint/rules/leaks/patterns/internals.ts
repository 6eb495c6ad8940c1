import type { LeakPattern } from "../leak-kind.ts";

/** Names of what a server is built from, and what its machine says when it fails. */
export const internals: readonly LeakPattern[] = [
  {
    name: "the name of a datastore",
    pattern:
      /\b(?:postgres(?:ql)?|mysql|mariadb|sqlite|mongo(?:db)?|redis|kafka|rabbitmq|elasticsearch|opensearch|dynamodb|cassandra|memcached|clickhouse|pgbouncer)\b/i,
  },
  {
    name: "the name of a framework or server",
    pattern:
      /\b(?:nginx|apache tomcat|gunicorn|uvicorn|express\.js|spring boot|hibernate|prisma|sequelize|sqlalchemy|kubernetes|activerecord|entity framework|istio|envoy proxy)\b/i,
  },
  {
    name: "an error of the machine",
    pattern:
      /\b(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOENT|EACCES|EMFILE|ENOSPC|EPIPE|EADDRINUSE|segmentation fault|core dumped|null pointer|undefined is not|cannot read propert(?:y|ies) of|out of memory|OOMKilled|NoneType)\b/i,
  },
];
