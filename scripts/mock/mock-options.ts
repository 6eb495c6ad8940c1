import type { RateLimit } from "./provider/provider.ts";
import type { Seeds } from "./resources/resources.ts";
import type { ChanceStep } from "./state/chance.ts";

/** How a mock behaves, whatever serves it. */
export interface MockOptions {
  /** Milliseconds since 1970. */
  now(): number;
  /** Send request ids and times as the contract's examples have them. */
  frozen?: boolean;
  /** Refuse what the contract does not describe. */
  strict?: boolean;
  /** In place of each provider's own figures; empty for no limit. */
  rateLimits?: readonly RateLimit[];
  /** The name or address that the mock listens on; the control route answers no other domain name. */
  host?: string;
  /** A factor, such as 0.05, for waits (`Retry-After`), delays and rate windows. */
  timeScale?: number;
  /** Answers and faults that come by chance, the same for the same seed. */
  chance?: { steps: readonly ChanceStep[]; seed: number };
  /** Answer with the contract's examples alone, whatever was created, changed or deleted before. */
  stateless?: boolean;
  /** By API: what its collections hold at first, in place of the examples. */
  seeds?: Readonly<Record<string, Seeds>>;
  /** By API: the address of a real server, to which goes what is not asked for by name, scenario or chance. */
  upstreams?: Readonly<Record<string, string>>;
  /** Serve the only API at the root instead of under its name. */
  atRoot?: boolean;
}
