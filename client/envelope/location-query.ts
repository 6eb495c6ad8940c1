/**
 * The query of a redirect's `Location`, and its fragment where the query is empty, as an object; a name that comes twice
 * keeps its first value.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
 */
export function locationQuery(location: string | null): Record<string, string> {
  const fields: Record<string, string> = Object.create(null);
  const [, query = "", fragment = ""] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(location ?? "") ?? [];
  for (const [name, value] of new URLSearchParams(query || fragment)) fields[name] ??= value;
  return fields;
}
