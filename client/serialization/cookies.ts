import { invalid } from "../errors/invalid-request-error.ts";
import { ownMember } from "./own-member.ts";
import { type ValueStyle, writeStyled } from "./styles.ts";

/**
 * Adds cookies to a request's headers.
 * @throws {InvalidRequestError} in a browser, which sends its own cookies and lets no program choose them.
 * @see https://fetch.spec.whatwg.org/#forbidden-request-header
 */
export function addCookies(headers: Record<string, string>, cookies: string, field: string): void {
  if (cookies === "") return;
  const { headers: kept } = new Request("https://cookies.invalid", { headers: { cookie: "a=b" } });
  if (!kept.has("cookie")) {
    throw invalid(
      field,
      "cannot be set in a browser: let it send its own, with `requestInit: { credentials: 'include' }`",
    );
  }
  headers.cookie = headers.cookie ? `${headers.cookie}; ${cookies}` : cookies;
}

/** Makes the writer of an operation's cookie parameters; a list or object is one cookie, its parts behind commas. */
export const cookieParameters =
  (styles: Readonly<Record<string, ValueStyle>> = {}) =>
  (headers: Record<string, string>, parameters: object): void => {
    const cookies = Object.entries(parameters)
      .map(([name, value]) => {
        const style = ownMember(styles, name);
        return writeStyled(name, value, { explode: false, ...style }, encodeURIComponent);
      })
      .filter(Boolean)
      .join("; ");
    addCookies(headers, cookies, "params.cookie");
  };
