/** Headers that Node accepts, by lower-case name: characters that a header cannot carry are replaced. */
export function safeHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), headerSafe(value)]));
}

/**
 * A text as a header value may carry it.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export function headerSafe(text: string): string {
  return text.replace(/[^\t\x20-\x7e]/g, "?");
}
