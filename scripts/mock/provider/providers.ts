import { authos } from "./authos.ts";
import { dperspective } from "./dperspective.ts";
import { loop } from "./loop.ts";
import { medblocks } from "./medblocks.ts";
import type { Provider } from "./provider.ts";

const providers: Record<string, Provider> = {
  authos,
  dperspective,
  loop,
  medblocks,
  "medblocks-patient-sessions": medblocks,
};

/** What is known of a provider beyond its contract; empty for an API without a file here, which is allowed. */
export function providerOf(api: string): Provider {
  return Object.hasOwn(providers, api) ? (providers[api] ?? {}) : {};
}
