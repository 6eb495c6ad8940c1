import { CallError } from "../errors/call-error.ts";
import { invalid } from "../errors/invalid-request-error.ts";
import type { OperationBinding } from "./bindings.ts";
import type { ClientState } from "./call-state.ts";
import type { Authorization } from "./credential.ts";
import { isHeader } from "./header-values.ts";
import type { PreparedRequest } from "./prepared-request.ts";

/**
 * The credentials of an operation: its first security alternative whose credentials are all present, but for those that
 * the platform may send by itself.
 */
export function authorizationsOf(
  { credentials, bindings }: ClientState,
  { security = [] }: OperationBinding,
): Authorization[] {
  for (const names of security) {
    const given = names.flatMap((name) => credentials[name] ?? []);
    const isComplete = names.every((name) => name in credentials || bindings.schemes[name]?.isOptional);
    if (isComplete && given.length > 0) return given;
  }
  return [];
}

/**
 * Adds credentials to a request.
 * @param tokens One for each authorization, in the same order: the token, or the error in its place.
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
    if (scheme.header === undefined) url = scheme.place(url, token, headers);
    else {
      const value = scheme.encode ? scheme.encode(token) : token;
      headers[scheme.header] = `${scheme.prefix ?? ""}${value}`;
      if (value === undefined) return invalid(`credentials.${name}`, "must be `user:password`");
      if (!isHeader(scheme.header, value)) {
        return invalid(`credentials.${name}`, "has characters that a header cannot carry");
      }
    }
  }
  return { ...request, url, headers };
}
