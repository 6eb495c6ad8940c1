import { CallError } from "../errors/call-error.ts";
import { invalid } from "../errors/invalid-request-error.ts";
import type { CallState } from "./call-state.ts";
import type { Authorization } from "./credential.ts";
import { isHeader } from "./header-values.ts";
import type { PreparedRequest } from "./prepared-request.ts";

/** The credentials for a call: the first security alternative of its operation whose credentials are all present. */
export function authorizationsOf({ client, operation }: CallState, { headers }: PreparedRequest): Authorization[] {
  for (const names of operation.security ?? []) {
    const all = names.flatMap((name) => client.credentials.get(name) ?? []);
    // A header of the caller wins over a credential.
    if (all.length === names.length) return all.filter(({ scheme }) => !(scheme.header && scheme.header in headers));
  }
  return [];
}

/**
 * Adds credentials to a request.
 * @param tokens One for each authorization, in the same order: the token, or the error that stands in for it.
 */
export function authorize(
  request: PreparedRequest,
  authorizations: readonly Authorization[],
  tokens: readonly (string | CallError)[],
): PreparedRequest | CallError {
  const headers = { ...request.headers };
  let { url } = request;
  for (const [index, { name, scheme }] of authorizations.entries()) {
    const token = tokens[index] ?? "";
    if (token instanceof CallError) return token;
    if (scheme.header === undefined) url = scheme.place(url, token);
    else {
      headers[scheme.header] = `${scheme.prefix ?? ""}${token}`;
      if (!isHeader(scheme.header, token)) {
        return invalid(`credentials.${name}`, "has characters that a header cannot carry");
      }
    }
  }
  return { ...request, url, headers };
}
