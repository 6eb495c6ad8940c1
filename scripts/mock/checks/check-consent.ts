import { isObject } from "../../contract/reading/json.ts";
import type { ConsentOperations } from "../provider/provider.ts";
import { clientName, isNamed } from "../request/client-name.ts";
import type { Grants } from "../state/grants.ts";
import type { Rejection, RequestContext } from "./request-context.ts";

/** Remembers whose consent was revoked: operations that need it are refused until it is given again. */
export interface Consents {
  /** Reads a request that was granted. */
  note(context: RequestContext): void;
  check(context: RequestContext): Rejection | undefined;
  /** Gives a client its consent again. */
  reset(client: string): void;
}

const mostClients = 10_000;

/**
 * Keeps consent per client of the mock. Requests without a name share one client, where only tokens that the mock has
 * issued are refused.
 */
export function createConsents(operations: ConsentOperations | undefined, grants: Grants): Consents {
  const ended = new Set<string>();
  if (operations === undefined) return { note: () => {}, check: () => undefined, reset: () => {} };
  return {
    reset: (client) => ended.delete(client),
    note({ request, compiled, body }) {
      const { operationId } = compiled.operation;
      const name = clientName(request);
      if (operationId === operations.ends) {
        const [oldest] = ended.size >= mostClients ? ended : [];
        if (oldest !== undefined) ended.delete(oldest);
        ended.add(name);
      } else if (operationId === operations.gives && body.kind === "json" && givesAny(body.value)) ended.delete(name);
    },
    check({ request, compiled, credential, now }) {
      if (ended.size === 0 || !ended.has(clientName(request))) return undefined;
      if (!compiled.answers.some(({ answer }) => answer.status === 403 && /consent/i.test(answer.code ?? "")))
        return undefined;
      const issued = credential !== null && grants.accessToken(credential.value, now) !== undefined;
      if (!issued && !isNamed(request)) return undefined;
      return { cause: "missing-consent", why: "the consent grant was revoked" };
    },
  };
}

/** Whether any list in an approval has something in it: approving nothing is denying. */
function givesAny(approval: unknown): boolean {
  return isObject(approval) && Object.values(approval).some((member) => Array.isArray(member) && member.length > 0);
}
