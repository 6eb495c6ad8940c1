/**
 * The parameters of a redirect's `Location` as an object: its query, or its fragment if the query is empty. The first
 * value of a repeated name counts. `undefined` without a `Location`.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
 */
export function locationQuery(location: string | null): Record<string, string> | undefined {
  if (location === null) return undefined;
  const fields: Record<string, string> = Object.create(null);
  const [, query = "", fragment = ""] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(location) ?? [];
  for (const [name, value] of new URLSearchParams(query || fragment)) fields[name] ??= value;
  return fields;
}
