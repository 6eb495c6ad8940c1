/**
 * Options of one call; each wins over the client option of the same name.
 * @example
 * ```ts
 * await medblocks.GET("/patients", { params: { query: { limit: 10 } }, timeoutMs: 5_000 });
 * ```
 */
export interface CallOptions {
  /**
   * Headers of this request.
   * @example
   * ```ts
   * await medblocks.GET("/patients", { headers: { "X-Clinic": "north" } });
   * ```
   */
  headers?: Readonly<Record<string, string>>;
  /**
   * Ends the call when it aborts, also during a wait.
   * @example
   * ```ts
   * await medblocks.GET("/patients", { signal: AbortSignal.timeout(2_000) });
   * ```
   */
  signal?: AbortSignal;
  /**
   * The limit of one attempt, in milliseconds.
   * @example
   * ```ts
   * await medblocks.GET("/patients", { timeoutMs: 5_000 });
   * ```
   */
  timeoutMs?: number;
  /**
   * The limit of the call with all attempts and waits, in milliseconds.
   * @example
   * ```ts
   * await medblocks.GET("/patients", { deadlineMs: 10_000 });
   * ```
   */
  deadlineMs?: number;
  /**
   * The maximum number of attempts, 1 to 10.
   * @example
   * ```ts
   * await medblocks.GET("/patients", { attempts: 1 });
   * ```
   */
  attempts?: number;
  /**
   * The correlation id. Default: a new one.
   * @example
   * ```ts
   * await medblocks.GET("/patients", { requestId: incoming.headers["x-request-id"] });
   * ```
   */
  requestId?: string;
  /**
   * The idempotency key of an operation that accepts one; all attempts send the same key. Default: a new one. `false`
   * sends none, and then a request that may have taken effect is not repeated.
   * @example
   * ```ts
   * await loop.POST("/v1/lab-orders", { body, idempotencyKey: order.id });
   * ```
   */
  idempotencyKey?: string | false;
  /**
   * Allows retries of a request whose method is not safe to repeat. Set it if sending the request twice is harmless.
   * Default false.
   * @example
   * ```ts
   * await medblocks.POST("/sessions", { body, repeatable: true });
   * ```
   */
  repeatable?: boolean;
}

/** The input of a call: the parameters and body of the contract, and the options. */
export type CallInput = CallOptions & {
  params?: { path?: Record<string, unknown>; query?: object; header?: object; cookie?: object };
  body?: unknown;
};

/** One value of the right type for each option, for `checkOptions`; `undefined` marks an option with a check of its own. */
export const optionTypes = {
  params: {},
  body: undefined,
  headers: {},
  signal: undefined,
  timeoutMs: 1,
  deadlineMs: 1,
  attempts: 1,
  requestId: undefined,
  repeatable: false,
} satisfies Record<keyof Omit<CallInput, "idempotencyKey">, unknown>;
