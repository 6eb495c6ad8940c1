/** Chance that repeats itself: the same seed gives the same choices on every machine. */
export interface Random {
  /** From 0 to below the bound. */
  integer(bound: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** Printable and other characters, up to a length. */
  text(length: number): string;
}

/** @see https://en.wikipedia.org/wiki/Xorshift */
export function createRandom(seed: number): Random {
  let state = seed | 1;
  const integer = (bound: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
  return {
    integer,
    pick(values) {
      const value = values[integer(values.length)];
      if (value === undefined) throw new RangeError("Nothing to pick from.");
      return value;
    },
    text: (length) =>
      Array.from({ length: 1 + integer(length) }, () => String.fromCharCode(33 + integer(200))).join(""),
  };
}
