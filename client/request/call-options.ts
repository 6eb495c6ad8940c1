import type { CallParameters, Extension } from "./extension.ts";
import { type SharedOptions, sharedOptionTypes } from "./shared-options.ts";

/** The ways to read the body of a success. */
export type ParseAs = keyof ParsedBodies<unknown>;

/** The type of a body that is read in one of these ways. `Json` is the type of the contract. */
export interface ParsedBodies<Json> {
  json: Json;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  /** As the platform types it: of which bytes, TypeScript before 5.7 cannot say. */
  stream: NonNullable<Response["body"]>;
}

/**
 * Options of one call; each wins over the client option of the same name.
 * @example
 * ```ts
 * await medblocks.GET("/patients", { params: { query: { limit: 10 } }, timeoutMs: 5_000 });
 * ```
 */
export interface CallOptions<As extends ParseAs = ParseAs> extends SharedOptions {
  /**
   * The address of the API for this call: an absolute `http` or `https` URL.
   * @example
   * ```ts
   * await medblocks.GET("/patients", { baseUrl: "https://eu.example.com" });
   * ```
   */
  baseUrl?: string | undefined;
  /**
   * How to read the body of a success. Default: by the contract. A success without a body, such as 204, gives an empty text,
   * Blob, buffer or stream, and `undefined` for `json`. A `stream` has no size limit and no attempt limit; it ends with
   * `signal`.
   * @example
   * ```ts
   * const { data } = await medblocks.GET("/patients/{id}", { params, parseAs: "stream" });
   * ```
   */
  parseAs?: As | undefined;
  /**
   * Ends the call when it aborts, also during a wait.
   * @example
   * ```ts
   * await medblocks.GET("/patients", { signal: AbortSignal.timeout(2_000) });
   * ```
   */
  signal?: AbortSignal | null | undefined;
  /**
   * The correlation id. Default: a new one.
   * @example
   * ```ts
   * await medblocks.GET("/patients", { requestId: incoming.headers["x-request-id"] });
   * ```
   */
  requestId?: string | undefined;
  /**
   * The idempotency key of an operation that accepts one; all attempts send the same key. Default: a new one. `false`
   * sends none, and then a request that may have taken effect is not repeated.
   * @example
   * ```ts
   * await loop.POST("/v1/lab-orders", { body, idempotencyKey: order.id });
   * ```
   */
  idempotencyKey?: string | false | undefined;
  /**
   * Allows retries of a request whose method is not safe to repeat. Set it if sending the request twice is harmless.
   * Default false.
   * @example
   * ```ts
   * await medblocks.POST("/sessions", { body, repeatable: true });
   * ```
   */
  repeatable?: boolean | undefined;
  /**
   * Extensions for this call, inside those of the client.
   * @example
   * ```ts
   * const watch = middleware({ onResponse: ({ response }) => console.log(response.status) });
   * await medblocks.GET("/patients", { extensions: [watch] });
   * ```
   */
  extensions?: readonly Extension[] | undefined;
}

/** The input of a call: the parameters and body of the contract, and the options. */
export type CallInput = CallOptions & CallParameters;

/** One value of the right type for each option of a call, for `checkOptions`; `undefined` marks one with a check of its own. */
export const optionTypes = {
  ...sharedOptionTypes,
  params: {},
  body: undefined,
  parseAs: "",
  signal: undefined,
  requestId: undefined,
  repeatable: false,
} satisfies Record<keyof Omit<CallInput, "idempotencyKey">, unknown>;
