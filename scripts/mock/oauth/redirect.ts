/** Schemes that run or read something on the machine of whoever follows them. */
const unsafeSchemes = new Set(["javascript:", "data:", "vbscript:", "file:", "blob:", "about:", "filesystem:"]);

/**
 * A redirect URI as a URL: http, https or the scheme of an app, without a fragment. Null for any other text.
 * @see https://www.rfc-editor.org/rfc/rfc8252#section-7.1
 */
export function readRedirectUri(text: string | null | undefined): URL | null {
  const url = text ? URL.parse(text) : null;
  return url === null || unsafeSchemes.has(url.protocol) || url.hash !== "" ? null : url;
}

/**
 * Where an authorization answer goes: to the request's own `redirect_uri`, with its own `state` and a code of its own.
 * The rest of the query is the contract's example.
 * @param code Null to keep the example's.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 */
export function authorizationLocation(example: string, query: URLSearchParams | null, code: string | null): string {
  const documented = URL.parse(example);
  const target = readRedirectUri(query?.get("redirect_uri")) ?? URL.parse(example);
  if (target === null || documented === null || query === null) return example;
  const parameters = new URLSearchParams(documented.search);
  const state = query.get("state");
  if (state === null) parameters.delete("state");
  else parameters.set("state", state);
  if (parameters.has("code") && code !== null) parameters.set("code", code);
  return withParameters(target, parameters, query.get("response_mode") === "fragment");
}

/** A URL with parameters added to its query or put into its fragment; parameters of the same name are replaced. */
export function withParameters(url: URL, parameters: URLSearchParams, inFragment = false): string {
  const target = new URL(url);
  if (inFragment) {
    target.hash = parameters.toString();
    return target.href;
  }
  for (const name of parameters.keys()) target.searchParams.delete(name);
  for (const [name, value] of parameters) target.searchParams.append(name, value);
  return target.href;
}
