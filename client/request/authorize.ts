import { CallError } from "../errors/call-error.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { SchemeBinding } from "./bindings.ts";
import type { Credential } from "./credential.ts";

/** A credential and the way an operation takes it. */
export interface Authorization {
  readonly name: string;
  readonly scheme: SchemeBinding;
  readonly credential: Credential;
}

/** A request with its credentials, and which tokens they were. */
export type Authorized =
  | { readonly url: string; readonly used: readonly { credential: Credential; token: string }[] }
  | { readonly error: CallError };

/** Puts credentials into `headers` and the address. Waits only where a token must be awaited. */
export function authorize(
  authorizations: readonly Authorization[],
  url: string,
  headers: Headers,
): Authorized | Promise<Authorized> {
  const tokens = authorizations.map(({ credential }) => credential.token());
  return tokens.every((token) => typeof token === "string")
    ? place(authorizations, tokens, url, headers)
    : Promise.all(tokens).then((all) => place(authorizations, all, url, headers));
}

/** The header that a scheme is sent in; undefined where it is sent in the address. */
export const headerOf = (scheme: SchemeBinding): string | undefined =>
  scheme.in === "authorization" ? "Authorization" : scheme.in === "header" ? scheme.name : undefined;

function place(
  authorizations: readonly Authorization[],
  tokens: readonly (string | CallError)[],
  url: string,
  headers: Headers,
): Authorized {
  const used: { credential: Credential; token: string }[] = [];
  let address = url;
  for (const [index, { name, scheme, credential }] of authorizations.entries()) {
    const token = tokens[index];
    if (token instanceof CallError) return { error: token };
    if (token === undefined) continue;
    if (scheme.in === "query") {
      address += `${address.includes("?") ? "&" : "?"}${encodeURIComponent(scheme.name)}=${encodeURIComponent(token)}`;
    } else {
      try {
        headers.set(
          scheme.in === "header" ? scheme.name : "Authorization",
          scheme.in === "authorization" ? `${scheme.word} ${token}` : token,
        );
      } catch {
        // The platform's error quotes the value.
        const problem = "holds a character that no header can carry";
        return { error: new InvalidRequestError({ field: `credentials.${name}`, problem }) };
      }
    }
    used.push({ credential, token });
  }
  return { url: address, used };
}
