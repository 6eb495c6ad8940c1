import type { TransportError } from "../errors/transport-error.ts";
import type { Backoff } from "../recovery/backoff.ts";
import type { Clock } from "../recovery/clock.ts";
import type { Credentials } from "./credential.ts";
import type { Extension } from "./extension.ts";
import type { SharedOptions } from "./shared-options.ts";

/**
 * Messages for end users: one for each code of an API and, optionally, for the other failures.
 * @example
 * ```ts
 * const german: Messages<"throttled" | "$404"> = { throttled: "Bitte warten Sie einen Moment." };
 * ```
 */
export type Messages<Code extends string> = Readonly<
  Record<Exclude<Code, `$${string}`>, string> &
    Partial<Record<Extract<Code, `$${string}`> | TransportError["code"], string>>
>;

/** Options of a client. An option of one call (`CallOptions`) wins over the client option of the same name. */
export interface ClientOptions<
  Code extends string = string,
  Scheme extends string = string,
  Refreshable extends string = string,
  Server extends string = string,
> extends SharedOptions {
  /**
   * The address of the API: one absolute `http` or `https` URL, or one for some of the contract's servers. Its path is
   * kept. Default: the servers of the contract.
   * @example
   * ```ts
   * createMedblocksClient({ baseUrl: "http://127.0.0.1:4010/medblocks" });
   * createLoopClient({ baseUrl: { "https://clinical.platform.loop.health": "http://127.0.0.1:4010/loop" } });
   * ```
   */
  baseUrl?: string | Readonly<Partial<Record<Server, string>>> | undefined;
  /**
   * The credentials, by the contract's names of the security schemes. Each operation gets only the credential it needs.
   * @example
   * ```ts
   * createMedblocksClient({ credentials: { apiKey: process.env.MEDBLOCKS_KEY } });
   * ```
   */
  credentials?: Credentials<Scheme, Refreshable> | undefined;
  /**
   * The pauses between retries, in milliseconds: at most `baseMs` (1000) before the first, twice as much before each
   * further one, never more than `maxMs` (20 000). A `Retry-After` of the server is always respected.
   * @example
   * ```ts
   * createMedblocksClient({ backoff: { baseMs: 200, maxMs: 5_000 } });
   * ```
   */
  backoff?: Partial<Backoff> | undefined;
  /**
   * The maximum size of a response body in bytes, less than 2 GiB. Default 32 MiB.
   * @example
   * ```ts
   * createMedblocksClient({ maxBodyBytes: 1024 ** 2 });
   * ```
   */
  maxBodyBytes?: number | undefined;
  /**
   * Sends the correlation id as `X-Request-ID` even if the contract has no such header. Default false.
   * @example
   * ```ts
   * createMedblocksClient({ sendRequestId: true });
   * ```
   */
  sendRequestId?: boolean | undefined;
  /**
   * Messages for end users, which replace those of the contract. A missing code is a compile error.
   * @example
   * ```ts
   * createMedblocksClient({ messages: german });
   * ```
   */
  messages?: Messages<Code> | undefined;
  /**
   * Optional parts, in list order, the first one outermost.
   * @example
   * ```ts
   * createMedblocksClient({ extensions: [logging(console.log), circuitBreaker()] });
   * ```
   */
  extensions?: readonly Extension[] | undefined;
  /**
   * Time and randomness, replaceable in tests. Default: those of the machine.
   * @example
   * ```ts
   * const schedule = (_ms: number, run: () => void) => (queueMicrotask(run), () => {});
   * createMedblocksClient({ clock: { now: () => 0, monotonic: () => 0, random: () => 0.5, schedule } });
   * ```
   */
  clock?: Clock | undefined;
  /**
   * Makes correlation ids and idempotency keys. Default: random UUIDs.
   * @example
   * ```ts
   * createMedblocksClient({ newId: () => ulid() });
   * ```
   */
  newId?: (() => string) | undefined;
}
