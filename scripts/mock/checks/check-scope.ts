import type { Rejection, RequestContext } from "./request-context.ts";
import { triggerScopes } from "./trigger-words.ts";

/** Refuses a credential that says which scopes it has when the operation needs another. */
export function checkScope({ credential, compiled, parameters }: RequestContext): Rejection | undefined {
  const held = credential === null ? null : triggerScopes(credential.value);
  if (held === null) return undefined;
  const ways = compiled.operation.security.map((way) => way.flatMap(({ scopes }) => scopes));
  // Where each way needs a scope of its own, the one whose last part is a path parameter is meant.
  const meant = ways.filter((scopes) =>
    scopes.some((scope) => Object.values(parameters).some((value) => scope.endsWith(`:${value}`))),
  );
  const wanted = meant.length > 0 ? meant : ways;
  if (wanted.length === 0 || wanted.some((scopes) => scopes.every((scope) => held.includes(scope)))) return undefined;
  const missing = (wanted[0] ?? []).filter((scope) => !held.includes(scope));
  return {
    cause: "missing-scope",
    why: `the credential lacks the scope ${missing.join(" ")}`,
    details: { requiredScope: missing.join(" ") },
  };
}
