import { createHash } from "node:crypto";
import { createBoundedMap } from "./bounded-map.ts";

/** A step, a code or a fault, and how often it comes: from 0 to 1. */
export interface ChanceStep {
  step: string;
  share: number;
}

/** Draws steps by chance, for each client in an order of its own that the seed repeats. */
export interface Chance {
  /** The step that a request gets; undefined for most. */
  draw(client: string): string | undefined;
}

/**
 * @param seed The same seed gives each client the same steps again.
 * @see https://en.wikipedia.org/wiki/Xorshift
 */
export function createChance(steps: readonly ChanceStep[], seed: number): Chance {
  const states = createBoundedMap<{ state: number }>(2_000_000);
  return {
    draw(client) {
      const known = states.get(client) ?? { state: firstState(seed, client) };
      states.set(client, known);
      known.state ^= known.state << 13;
      known.state ^= known.state >>> 17;
      known.state ^= known.state << 5;
      let drawn = (known.state >>> 0) / 2 ** 32;
      for (const { step, share } of steps) {
        if (drawn < share) return step;
        drawn -= share;
      }
      return undefined;
    },
  };
}

function firstState(seed: number, client: string): number {
  return createHash("sha256").update(`${seed} ${client}`).digest().readInt32BE(0) | 1;
}

/** Reads `throttled:5%, reset:1%`; undefined if it has another form or the shares are more than 100 %. */
export function parseChance(text: string): ChanceStep[] | undefined {
  const steps: ChanceStep[] = [];
  for (const part of text.split(",")) {
    const at = part.lastIndexOf(":");
    const step = part.slice(0, at).trim();
    const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(part.slice(at + 1).trim())?.[1];
    if (at === -1 || step === "" || percent === undefined) return undefined;
    steps.push({ step, share: Number(percent) / 100 });
  }
  return steps.reduce((sum, { share }) => sum + share, 0) > 1.000_001 ? undefined : steps;
}
