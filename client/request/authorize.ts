import { CallError } from "../errors/call-error.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { SchemeBinding } from "./bindings.ts";
import type { Credential } from "./credential.ts";
import type { Draft } from "./draft.ts";
import { isHeader } from "./is-header.ts";

/** A credential and the way it is sent. */
export interface Authorization extends Credential {
  /** The security scheme. */
  readonly name: string;
  readonly scheme: SchemeBinding;
}

/**
 * A request with credentials, whose tokens are given in the same order.
 * @throws {CallError} instead of a token, or if it cannot be sent.
 */
export function authorize(
  draft: Draft,
  authorizations: readonly Authorization[],
  tokens: readonly (string | CallError)[],
): Draft {
  const headers = { ...draft.headers };
  let { url } = draft;
  for (const [index, { name, scheme }] of authorizations.entries()) {
    const token = tokens[index] ?? "";
    if (token instanceof CallError) throw token;
    if (scheme.header === undefined) url = scheme.place(url, token);
    else {
      headers[scheme.header] = `${scheme.prefix ?? ""}${token}`;
      if (!isHeader(scheme.header, token)) {
        throw new InvalidRequestError({ field: `credentials.${name}`, problem: "holds what no header can carry" });
      }
    }
  }
  return { ...draft, url, headers };
}
