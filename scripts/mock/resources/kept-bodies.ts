import { createBoundedMap } from "../state/bounded-map.ts";

/** The bodies that requests got before, as text, so that the same request does not wait for them to be made again. */
export interface KeptBodies {
  /**
   * The body that is kept under a key; else the one that `make` gives, which is kept until the next second begins.
   * @param key Everything that the body depends on, but the time.
   * @param now Milliseconds since 1970.
   */
  get(key: string, now: number, make: () => string | null): string | null;
}

/** What all kept bodies may take. */
const mostBytes = 8_000_000;

export function createKeptBodies(): KeptBodies {
  const kept = createBoundedMap<{ text: string | null; second: number }>(
    mostBytes,
    ({ text }) => (text?.length ?? 0) * 2,
  );
  return {
    get(key, now, make) {
      // Times ahead of now go on with the clock.
      const second = Math.floor(now / 1000);
      const known = kept.get(key);
      if (known?.second === second) return known.text;
      const text = make();
      kept.set(key, { text, second });
      return text;
    },
  };
}
