/** Some 317 years; what is longer still ends in a date that JavaScript can hold. */
const longest = 1e13;

/**
 * A `Retry-After` header in milliseconds; undefined if it is absent or unreadable. A list, which a proxy makes when it adds
 * a header of its own, counts as its greatest member.
 *
 * A date counts from the response's own `Date`, so that the caller's clock does not matter; a past one is 0.
 * @param now The caller's clock, used where the response has no `Date`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterHeader(headers: Headers, now: number): number | undefined {
  const text = headers.get("Retry-After") ?? "";
  const sent = httpDate(headers.get("Date") ?? "", now) ?? now;
  // A comma is also after the name of a day.
  const waits = text.split(/,(?! ?\d\d[ -][A-Z])/).flatMap((part) => {
    const date = httpDate(part.trim(), now);
    return (date === undefined ? retryAfterSeconds(part) : Math.min(longest, Math.max(0, date - sent))) ?? [];
  });
  return waits.length === 0 ? undefined : Math.max(...waits);
}

/** Seconds in milliseconds; undefined unless it is a number that is not negative, or the text of one. */
export function retryAfterSeconds(value: unknown): number | undefined {
  const seconds = typeof value === "string" && /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value;
  return typeof seconds === "number" && seconds >= 0 && seconds < Number.POSITIVE_INFINITY
    ? Math.min(longest, Math.ceil(seconds * 1000))
    : undefined;
}

/**
 * A date in one of the three forms of HTTP, always in GMT, in milliseconds since 1970; undefined if it is in none of them or
 * is not a day of the calendar. A leap second is the next second. A year of two digits is at most 50 years ahead.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 */
function httpDate(text: string, now: number): number | undefined {
  // The third form, of asctime, has another order, and a space in place of a zero.
  const ordered = text.replace(/^\w{3} (\w{3}) ([ \d]\d) (\S+) (\d{4})$/, "x, $2 $1 $4 $3 GMT").replace(",  ", ", 0");
  const [, day, month, year, time] = /^\w+, (\d\d)[ -](\w{3})[ -](\d\d|\d{4}) ([\d:]{8} GMT)$/.exec(ordered) ?? [];
  const thisYear = new Date(now).getUTCFullYear();
  let fullYear = Number(year);
  if (fullYear < 100) fullYear += thisYear - (thisYear % 100);
  if (year?.length === 2 && fullYear > thisYear + 50) fullYear -= 100;
  const date = `${day} ${month} ${fullYear} ${time}`;
  const withoutLeap = date.replace(":60 ", ":59 ");
  const ms = Date.parse(withoutLeap);
  return new Date(ms).toUTCString().endsWith(withoutLeap) ? ms + (date === withoutLeap ? 0 : 1000) : undefined;
}
