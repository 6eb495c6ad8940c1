/**
 * Where a redirect really goes: to the request's own `redirect_uri`, with its own `state`, as an authorization server
 * answers; the rest of the query is the contract's example.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 */
export function redirectLocation(example: string, query: URLSearchParams | null): string {
  const target = callbackOf(query) ?? parse(example);
  const documented = parse(example);
  if (target === null || documented === null || query === null) return example;
  const state = query.get("state");
  const parameters = new URLSearchParams(documented.search);
  if (parameters.has("state") && state !== null) parameters.set("state", state);
  for (const name of parameters.keys()) target.searchParams.delete(name);
  for (const [name, value] of parameters) target.searchParams.append(name, value);
  return target.href;
}

function callbackOf(query: URLSearchParams | null): URL | null {
  const given = query?.get("redirect_uri");
  const callback = given ? parse(given) : null;
  return callback !== null && /^https?:$/.test(callback.protocol) && callback.hash === "" ? callback : null;
}

function parse(text: string): URL | null {
  return URL.parse(text);
}
