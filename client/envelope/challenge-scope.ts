/**
 * The `scope` of the Bearer challenge in the `WWW-Authenticate` header, or `undefined`. Handles several challenges,
 * schemes without parameters, quoted commas and escapes.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3
 */
export function challengeScope(headers: Headers): string | undefined {
  const header = headers.get("WWW-Authenticate");
  if (header === null || header.length > 4096) return undefined;
  let bearer = false;
  // A word without "=" is a scheme; a word, "=" and a word or quoted string is a parameter.
  const part = /([!#$%&'*+.^_`|~\w-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/g;
  for (const [, word = "", quoted, plain] of header.matchAll(part)) {
    const value = quoted?.replace(/\\(.)/g, "$1") ?? plain;
    if (value === undefined) bearer = word.toLowerCase() === "bearer";
    else if (bearer && word.toLowerCase() === "scope") return value === "" ? undefined : value;
  }
  return undefined;
}
