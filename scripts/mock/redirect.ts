import type { CodeBinding } from "./state/grants.ts";

/** Makes an authorization code for an authorization request. */
export type CodeIssuer = (query: URLSearchParams) => string;

/**
 * Where a redirect really goes: to the request's own `redirect_uri`, with its own `state`, as an authorization server
 * answers; the rest of the query is the contract's example.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 */
export function redirectLocation(example: string, query: URLSearchParams | null, issueCode: CodeIssuer | null): string {
  const target = callbackOf(query) ?? parse(example);
  const documented = parse(example);
  if (target === null || documented === null || query === null) return example;
  const state = query.get("state");
  const parameters = new URLSearchParams(documented.search);
  if (parameters.has("state") && state !== null) parameters.set("state", state);
  if (parameters.has("code") && issueCode !== null) parameters.set("code", issueCode(query));
  for (const name of parameters.keys()) target.searchParams.delete(name);
  for (const [name, value] of parameters) target.searchParams.append(name, value);
  return target.href;
}

/**
 * What a code is bound to: whatever of the authorization request the token request must repeat or prove.
 * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.4
 */
export function bindingOf(query: URLSearchParams): CodeBinding {
  return {
    clientId: query.get("client_id"),
    redirectUri: query.get("redirect_uri"),
    codeChallenge: query.get("code_challenge_method") === "S256" ? query.get("code_challenge") : null,
  };
}

function callbackOf(query: URLSearchParams | null): URL | null {
  const given = query?.get("redirect_uri");
  const callback = given ? parse(given) : null;
  return callback !== null && /^https?:$/.test(callback.protocol) && callback.hash === "" ? callback : null;
}

function parse(text: string): URL | null {
  return URL.parse(text);
}
