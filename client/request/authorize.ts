import { CallError } from "../errors/call-error.ts";
import { invalid } from "../errors/invalid-request-error.ts";
import type { CallState } from "./call-state.ts";
import type { Authorization } from "./credential.ts";
import { isHeader } from "./header-values.ts";
import type { PreparedRequest } from "./prepared-request.ts";

/** The credentials that a call is sent: those of its operation's first alternative of which all are there. */
export function authorizationsOf({ client, operation }: CallState, { headers }: PreparedRequest): Authorization[] {
  for (const names of operation.security ?? []) {
    const all = names.flatMap((name) => client.credentials.get(name) ?? []);
    // The caller's own headers win over credentials.
    if (all.length === names.length) return all.filter(({ scheme }) => !(scheme.header && scheme.header in headers));
  }
  return [];
}

/** A request with credentials, whose tokens are given in the same order; or why there is none. */
export function authorize(
  draft: PreparedRequest,
  authorizations: readonly Authorization[],
  tokens: readonly (string | CallError)[],
): PreparedRequest | CallError {
  const headers = { ...draft.headers };
  let { url } = draft;
  for (const [index, { name, scheme }] of authorizations.entries()) {
    const token = tokens[index] ?? "";
    if (token instanceof CallError) return token;
    if (scheme.header === undefined) url = scheme.place(url, token);
    else {
      headers[scheme.header] = `${scheme.prefix ?? ""}${token}`;
      if (!isHeader(scheme.header, token)) {
        return invalid(`credentials.${name}`, "holds what no header can carry");
      }
    }
  }
  return { ...draft, url, headers };
}
