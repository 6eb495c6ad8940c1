import { authos } from "./authos.ts";
import { dperspective } from "./dperspective.ts";
import { loop } from "./loop.ts";
import { medblocks } from "./medblocks.ts";
import type { Behaviour } from "./provider.ts";

const behaviours: Record<string, Behaviour> = { authos, dperspective, loop, medblocks };

/** What is known of a provider beyond its contract; nothing for an API that has no file here, which is no fault. */
export function behaviourOf(api: string): Behaviour {
  return Object.hasOwn(behaviours, api) ? (behaviours[api] ?? {}) : {};
}
