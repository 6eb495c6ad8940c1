/** The most values that a file may have once its YAML aliases are written out; a document of 30 MB has some two million. */
export const mostValues = 5_000_000;

/** Where the aliases of a parsed file grow beyond the limit. */
export interface Expansion {
  /** Reference tokens of the innermost place that is still too large. */
  tokens: string[];
  /** Whether a value holds itself, so that it has no end. */
  endless: boolean;
}

/**
 * Whether writing out the aliases of a parsed file makes more values than anybody can work with: each shared value is
 * counted once, and added wherever it is used.
 * @see https://yaml.org/spec/1.2.2/#71-alias-nodes
 */
export function tooLargeExpansion(parsed: unknown): Expansion | undefined {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  let endless: string[] | undefined;

  function sizeOf(value: unknown, tokens: readonly string[]): number {
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) {
      endless ??= [...tokens];
      return Number.POSITIVE_INFINITY;
    }
    open.add(value);
    let size = 1;
    for (const [key, member] of Object.entries(value)) {
      if (typeof member !== "object" || member === null) size += 1;
      else size += sizeOf(member, [...tokens, key]);
    }
    open.delete(value);
    sizes.set(value, size);
    return size;
  }

  const size = sizeOf(parsed, []);
  if (endless !== undefined) return { tokens: endless, endless: true };
  if (size <= mostValues) return undefined;
  const tokens: string[] = [];
  let at: unknown = parsed;
  while (typeof at === "object" && at !== null) {
    const large = Object.entries(at).find(
      ([, member]) => typeof member === "object" && member !== null && (sizes.get(member) ?? 0) > mostValues,
    );
    if (large === undefined) break;
    tokens.push(large[0]);
    at = large[1];
  }
  return { tokens, endless: false };
}
