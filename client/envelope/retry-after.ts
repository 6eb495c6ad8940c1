/** Some 317 years; what is longer still ends in a date that JavaScript can hold. */
const longest = 1e13;

/**
 * A `Retry-After` header in milliseconds; undefined if it is absent or makes no sense.
 *
 * A date counts from the answer's own `Date`, so that the caller's clock does not matter; a past one is 0.
 * @param now The caller's clock, used where the answer has no `Date`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterHeader(headers: Headers, now: number): number | undefined {
  const text = headers.get("Retry-After") ?? "";
  // Date.parse takes "-1" for a day in 2001; a date of HTTP begins with the name of its day.
  if (!/^[A-Z][a-z]{2}/.test(text)) return retryAfterSeconds(text);
  const sent = Date.parse(headers.get("Date") ?? "") || now;
  return retryAfterSeconds(Math.max(0, Date.parse(text) - sent) / 1000);
}

/** Seconds in milliseconds; undefined unless it is a number that is not negative, or the text of one. */
export function retryAfterSeconds(value: unknown): number | undefined {
  const seconds = typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof seconds === "number" && seconds >= 0 && seconds < Number.POSITIVE_INFINITY
    ? Math.min(longest, Math.ceil(seconds * 1000))
    : undefined;
}
