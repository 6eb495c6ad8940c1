/** Words and runs that real values do not have. */
const marks =
  /example|sample|dummy|fake|placeholder|redacted|change-?me|your[-_ ]|my[-_](?:key|token|secret|password)|x{4}|\*{3}|\.{3}|…|abc_?123|foo_?bar|123456|000000|(?:not|in)[-_ ]?(?:a[-_ ])?(?:real|valid)|lorem|deadbeef/i;

/** Values that publishers print in their own documentation. */
const documented = new Set([
  "/mnt/data",
  "/home/user",
  "/path/to",
  "GB82WEST12345698765432",
  "GB29NWBK60161331926819",
  "DE89370400440532013000",
  "FR1420041010050500013M02606",
]);

/**
 * Whether a value shows that nobody uses it: an invented value that says so, or one from a publisher's documentation.
 * @see https://www.rfc-editor.org/rfc/rfc2606
 */
export function isPlainlyFake(value: string): boolean {
  return (
    marks.test(value) ||
    /[<{[]/.test(value) ||
    documented.has(value.replaceAll(/[ ]/g, "")) ||
    marks.test(tokenPayload(value))
  );
}

/**
 * Whether nobody can own a host.
 * @see https://www.rfc-editor.org/rfc/rfc6761#section-6
 */
export function isReservedHost(host: string): boolean {
  return /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|localhost)$/i.test(host);
}

/** The claims of a JSON Web Token, so that the samples of documentation are known; empty for any other text. */
function tokenPayload(value: string): string {
  const [, payload] = /(?<![\w-])eyJ[\w-]{2,512}\.(eyJ[\w-]{2,2048})\./.exec(value) ?? [];
  if (payload === undefined) return "";
  try {
    return atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}
