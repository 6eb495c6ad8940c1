import type { TransportError } from "../errors/transport-error.ts";
import type { Clock } from "../recovery/clock.ts";
import type { Credentials } from "./credential.ts";
import type { Extension } from "./extension.ts";

/** Texts for end users: one for each code of an API, and if you like for the failures that are none of its own. */
export type Messages<Code extends string> = Readonly<
  Record<Code, string> & Partial<Record<TransportError["code"], string>>
>;

/** What holds for every call of a client; one call can say otherwise where `CallOptions` has the same name. */
export interface ClientOptions<
  Code extends string = string,
  Scheme extends string = string,
  Refreshable extends string = string,
  Server extends string = string,
> {
  /**
   * Where the API is: one address for all of it, or another address for some of the contract's servers. Absolute, `http`
   * or `https`, a path is kept. Default: the contract's servers.
   */
  baseUrl?: string | Readonly<Partial<Record<Server, string>>>;
  /** The credentials, by the name of the contract's security scheme. An operation is sent what it asks for and no more. */
  credentials?: Credentials<Scheme, Refreshable>;
  /** Headers for every request. */
  headers?: Readonly<Record<string, string>>;
  /** Default: `globalThis.fetch`, looked up at each call. */
  fetch?: typeof globalThis.fetch;
  /** Options for `fetch`, such as `credentials`, `mode` or `cache`. */
  requestInit?: Omit<RequestInit, "method" | "headers" | "body" | "signal" | "redirect">;
  /** Milliseconds for one attempt, its body included. Default 30 000. */
  timeoutMs?: number;
  /** Milliseconds for a call with all its attempts and waits. Default 60 000. */
  deadlineMs?: number;
  /** How often a request is sent at most, 1 to 10; one more follows the renewal of a token. Default 3. */
  attempts?: number;
  /** The most bytes of a body that are read, less than 2 GiB. Default 32 MiB. */
  maxBodyBytes?: number;
  /** Sends the correlation id also where the contract does not mention it, in `X-Request-ID`. Default false. */
  sendRequestId?: boolean;
  /** Texts for end users in place of the contract's; a code without text does not compile. */
  messages?: Messages<Code>;
  /** Parts that are imported by who wants them, the first outermost, such as `[logging(log), circuitBreaker()]`. */
  extensions?: readonly Extension[];
  /** Time and chance, for tests. */
  clock?: Clock;
  /** Makes correlation ids and idempotency keys. Default: random UUIDs. */
  newId?: () => string;
}
