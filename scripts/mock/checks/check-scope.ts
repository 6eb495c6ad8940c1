import { neededScopes } from "../../contract/model/required-scopes.ts";
import type { Rejection, RequestContext } from "./request-context.ts";
import { triggerScopes } from "./trigger-words.ts";

/** Refuses a credential that says which scopes it has when the operation needs another. */
export function checkScope({ credential, compiled, parameters }: RequestContext): Rejection | undefined {
  const held = credential === null ? null : triggerScopes(credential.value);
  if (held === null) return undefined;
  const ways = neededScopes(compiled.operation, parameters);
  if (ways.length === 0 || ways.some((scopes) => scopes.every((scope) => held.includes(scope)))) return undefined;
  const missing = (ways[0] ?? []).filter((scope) => !held.includes(scope));
  return {
    cause: "missing-scope",
    why: `the credential lacks the scope ${missing.join(" ")}`,
    details: { requiredScope: missing.join(" ") },
  };
}
