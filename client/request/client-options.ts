import type { TransportError } from "../errors/transport-error.ts";
import type { Clock } from "../recovery/clock.ts";
import type { Credentials } from "./credential.ts";
import type { Extension } from "./extension.ts";

/**
 * Messages for end users: one for each code of an API and, optionally, for the other failures.
 * @example
 * ```ts
 * const german: MedblocksMessages = { throttled: "Bitte warten Sie einen Moment.", … };
 * ```
 */
export type Messages<Code extends string> = Readonly<
  Record<Code, string> & Partial<Record<TransportError["code"], string>>
>;

/** Options of a client. An option of one call (`CallOptions`) wins over the client option of the same name. */
export interface ClientOptions<
  Code extends string = string,
  Scheme extends string = string,
  Refreshable extends string = string,
  Server extends string = string,
> {
  /**
   * The address of the API: one absolute `http` or `https` URL, or one for some of the contract's servers. Its path is
   * kept. Default: the servers of the contract.
   * @example
   * ```ts
   * createMedblocksClient({ baseUrl: "http://127.0.0.1:4010/medblocks" });
   * createLoopClient({ baseUrl: { "https://clinical.platform.loop.health": "http://127.0.0.1:4010/loop" } });
   * ```
   */
  baseUrl?: string | Readonly<Partial<Record<Server, string>>>;
  /**
   * The credentials, by the contract's names of the security schemes. Each operation gets only the credential it needs.
   * @example
   * ```ts
   * createMedblocksClient({ credentials: { apiKey: process.env.MEDBLOCKS_KEY } });
   * ```
   */
  credentials?: Credentials<Scheme, Refreshable>;
  /**
   * Headers of every request.
   * @example
   * ```ts
   * createMedblocksClient({ headers: { "X-Clinic": "north" } });
   * ```
   */
  headers?: Readonly<Record<string, string>>;
  /**
   * The `fetch` to use. Default: `globalThis.fetch`, looked up at each call.
   * @example
   * ```ts
   * createMedblocksClient({ fetch: (input, init) => undici.fetch(input, { ...init, dispatcher }) });
   * ```
   */
  fetch?: typeof globalThis.fetch;
  /**
   * Options for `fetch`, such as `credentials`, `mode` or `cache`.
   * @example
   * ```ts
   * createMedblocksClient({ requestInit: { credentials: "include" } });
   * ```
   */
  requestInit?: Omit<RequestInit, "method" | "headers" | "body" | "signal" | "redirect">;
  /**
   * The limit of one attempt including its body, in milliseconds. Default 30 000.
   * @example
   * ```ts
   * createMedblocksClient({ timeoutMs: 5_000 });
   * ```
   */
  timeoutMs?: number;
  /**
   * The limit of a call with all attempts and waits, in milliseconds. Default 60 000.
   * @example
   * ```ts
   * createMedblocksClient({ deadlineMs: 10_000 });
   * ```
   */
  deadlineMs?: number;
  /**
   * The maximum number of attempts, 1 to 10; one more may follow a token renewal. Default 3.
   * @example
   * ```ts
   * createMedblocksClient({ attempts: 1 }); // no retries
   * ```
   */
  attempts?: number;
  /**
   * The maximum size of a response body in bytes, less than 2 GiB. Default 32 MiB.
   * @example
   * ```ts
   * createMedblocksClient({ maxBodyBytes: 1024 ** 2 });
   * ```
   */
  maxBodyBytes?: number;
  /**
   * Sends the correlation id as `X-Request-ID` even if the contract has no such header. Default false.
   * @example
   * ```ts
   * createMedblocksClient({ sendRequestId: true });
   * ```
   */
  sendRequestId?: boolean;
  /**
   * Messages for end users, which replace those of the contract. A missing code is a compile error.
   * @example
   * ```ts
   * createMedblocksClient({ messages: german });
   * ```
   */
  messages?: Messages<Code>;
  /**
   * Optional parts, in list order, the first one outermost.
   * @example
   * ```ts
   * createMedblocksClient({ extensions: [logging(console.log), circuitBreaker()] });
   * ```
   */
  extensions?: readonly Extension[];
  /**
   * Time and randomness, replaceable in tests. Default: those of the machine.
   * @example
   * ```ts
   * createMedblocksClient({ clock: { now: () => 0, random: () => 0.5, schedule: (_ms, run) => (queueMicrotask(run), () => {}) } });
   * ```
   */
  clock?: Clock;
  /**
   * Makes correlation ids and idempotency keys. Default: random UUIDs.
   * @example
   * ```ts
   * createMedblocksClient({ newId: () => ulid() });
   * ```
   */
  newId?: () => string;
}
