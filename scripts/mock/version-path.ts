/**
 * What a path leads to when its version segment (`v2`) is replaced by another that the contract may have.
 * @param find Gives what is registered for a path.
 */
export function otherVersion<Value>(path: string, find: (path: string) => Value | undefined): Value | undefined {
  const segments = path.split("/");
  const at = segments.findIndex((segment) => /^v\d{1,6}(\.\d{1,6})?$/i.test(segment));
  if (at === -1) return undefined;
  for (let version = 1; version <= 9; version++) {
    const found = find(segments.with(at, `v${version}`).join("/"));
    if (found !== undefined) return found;
  }
  return undefined;
}
