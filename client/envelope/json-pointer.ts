/**
 * The value at a JSON Pointer; undefined where nothing is. Only own members count, so that no pointer reaches a prototype.
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-4
 */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name]; // an object, as checked
  }
  return value;
}
