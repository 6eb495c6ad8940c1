/** A header's value; `null` removes the header, `undefined` leaves it as it is, a list is joined with commas. */
export type HeaderValue = string | number | boolean | null | undefined | readonly (string | number | boolean)[];

/** Headers as an object, a `Headers`, a `Map` or a list of pairs. */
export type HeadersInput = Readonly<Record<string, HeaderValue>> | Iterable<readonly [string, HeaderValue]>;

/** Writes a query without its `?`. */
export type QuerySerializer = (query: Record<string, unknown>) => string;

/** Writes a body; `headers` are the headers of the request so far, by name in lower case. */
export type BodySerializer = (
  body: unknown,
  headers: Readonly<Record<string, string>>,
) => NonNullable<RequestInit["body"]> | undefined;

/** A `fetch`: the platform's, undici's, or your own. */
export type Fetch = (url: string, init: RequestInit & { url: string }) => Promise<Response>;

/** Options that a client has for all calls and a call for itself. The option of the call wins; headers are merged. */
export interface SharedOptions {
  /**
   * Headers of the request. `null` removes a header that the client has.
   * @example
   * ```ts
   * createMedblocksClient({ headers: { "X-Clinic": "north" } });
   * await medblocks.GET("/patients", { headers: { "X-Clinic": null } });
   * ```
   */
  headers?: HeadersInput | undefined;
  /**
   * The `fetch` to use. Default: `globalThis.fetch`, looked up at each call.
   * @example
   * ```ts
   * await medblocks.GET("/patients", { fetch: event.fetch }); // SvelteKit's
   * ```
   */
  fetch?: Fetch | undefined;
  /**
   * More options for `fetch`, such as `credentials`, `cache`, `keepalive`, or `dispatcher` of undici.
   * @example
   * ```ts
   * createMedblocksClient({ requestInit: { credentials: "include" } });
   * await medblocks.GET("/patients", { requestInit: { cache: "no-store" } });
   * ```
   */
  requestInit?: FetchInit | undefined;
  /**
   * Serializes the query. Default: by the contract.
   * @example
   * ```ts
   * import { createQuerySerializer } from "openapi-fetch";
   *
   * const querySerializer = createQuerySerializer({ array: { style: "pipeDelimited", explode: false } });
   * await medblocks.GET("/patients", { params, querySerializer });
   * ```
   */
  querySerializer?: QuerySerializer | undefined;
  /**
   * Serializes the body. A string is sent with the media type of the contract, unless a header names another. Default: by
   * the contract.
   * @example
   * ```ts
   * await medblocks.POST("/sessions", { body, bodySerializer: (body) => JSON.stringify(body, null, 2) });
   * ```
   */
  bodySerializer?: BodySerializer | undefined;
  /**
   * The limit of one attempt including its body, in milliseconds. Default 30 000.
   * @example
   * ```ts
   * await medblocks.GET("/patients", { timeoutMs: 5_000 });
   * ```
   */
  timeoutMs?: number | undefined;
  /**
   * The limit of a call with all attempts and waits, in milliseconds. Default 60 000.
   * @example
   * ```ts
   * await medblocks.GET("/patients", { deadlineMs: 10_000 });
   * ```
   */
  deadlineMs?: number | undefined;
  /**
   * The maximum number of attempts, 1 to 10; one more may follow a token renewal. Default 3.
   * @example
   * ```ts
   * createMedblocksClient({ attempts: 1 }); // no retries
   * ```
   */
  attempts?: number | undefined;
}

/** Options for `fetch`, except for those that the client sets. Members that only one platform knows are allowed. */
export type FetchInit = Omit<RequestInit, "method" | "headers" | "body" | "signal" | "redirect"> & {
  readonly [extra: string]: unknown;
};

/** One value of the right type for each option that a client and a call have; `undefined` marks one with a check of its own. */
export const sharedOptionTypes = {
  baseUrl: undefined,
  headers: undefined,
  fetch: Number.isNaN,
  requestInit: {},
  querySerializer: Number.isNaN,
  bodySerializer: Number.isNaN,
  timeoutMs: 1,
  deadlineMs: 1,
  attempts: 1,
  extensions: [],
} satisfies Record<keyof SharedOptions | "baseUrl" | "extensions", unknown>;
