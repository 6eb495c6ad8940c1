/**
 * The value at a JSON Pointer; undefined where nothing is. Only own members count, so that no pointer reaches a prototype.
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-4
 */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const name of tokensOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name]; // an object, as checked
  }
  return value;
}

// A contract has a handful of pointers, each of which is read in every error.
const known = new Map<string, readonly string[]>();

function tokensOf(pointer: string): readonly string[] {
  let tokens = known.get(pointer);
  if (tokens === undefined) {
    tokens = pointer
      .split("/")
      .slice(1)
      .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
    known.set(pointer, tokens);
  }
  return tokens;
}
