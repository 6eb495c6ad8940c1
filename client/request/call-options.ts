/** Options of one call; each wins over the client option of the same name. */
export interface CallOptions {
  headers?: Readonly<Record<string, string>>;
  /** Ends the call, also while it waits. */
  signal?: AbortSignal;
  timeoutMs?: number;
  deadlineMs?: number;
  attempts?: number;
  /** The correlation id. Default: a new one. */
  requestId?: string;
  /**
   * The idempotency key, for an operation that takes one: the same over all attempts. Default: a new one. `false` sends
   * none, and then nothing that may have happened is repeated.
   */
  idempotencyKey?: string | false;
  /** Says that repeating this request does no harm although its method may. Default false. */
  repeatable?: boolean;
}

/** What a caller may pass: the contract's parameters and body beside the options of every call. */
export type CallInput = CallOptions & {
  params?: { path?: Record<string, unknown>; query?: object; header?: object; cookie?: object };
  body?: unknown;
};

/** A value of the right type for each option, which `checkOptions` compares with; `undefined` stands for an option with a check of its own. */
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
