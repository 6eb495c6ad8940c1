import { UsageError } from "../../command-line/usage-error.ts";

/**
 * The address that an option names for the site or its mock, with a slash at its end; null where it was not given.
 * @throws {UsageError} for anything but an http or https address.
 */
export function siteUrlOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`"${text}" is not an http or https address. Write it whole, as in https://example.com/docs/.`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
