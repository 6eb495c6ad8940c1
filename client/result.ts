import { defineHidden } from "./errors/define-hidden.ts";

/** Facts of a call other than its response. */
export interface Meta {
  /**
   * The correlation id of this client; `error.requestId` is that of the server, if it sent one.
   * @example
   * ```ts
   * console.info(result.meta.requestId);
   * ```
   */
  readonly requestId: string;
  /**
   * How many times the request was sent.
   * @example
   * ```ts
   * if (result.meta.attempts > 1) console.info(`Sent ${result.meta.attempts} times`);
   * ```
   */
  readonly attempts: number;
  /**
   * Whether a token was renewed for this call.
   * @example
   * ```ts
   * if (result.meta.refreshed) console.info("The token was renewed");
   * ```
   */
  readonly refreshed: boolean;
  /**
   * The idempotency key of the request, if it had one.
   * @example
   * ```ts
   * const again = { body, idempotencyKey: result.meta.idempotencyKey };
   * ```
   */
  readonly idempotencyKey: string | undefined;
  /**
   * When the data was fetched, if it is a stored copy that replaces a failed response.
   * @example
   * ```ts
   * if (result.meta.staleSince) show(`Data of ${result.meta.staleSince.toLocaleTimeString()}`);
   * ```
   */
  readonly staleSince: Date | undefined;
}

/**
 * The result of a call that succeeded.
 * @example
 * ```ts
 * const first = ({ data }: Success<PatientList>) => data.data[0];
 * ```
 */
export interface Success<Data, Status extends number = number> {
  readonly ok: true;
  /** The HTTP status. */
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
  readonly response: Response;
  readonly meta: Meta;
}

/**
 * The result of a call that failed.
 * @example
 * ```ts
 * const isLost = ({ error, response }: Failure<CallError>) => response === undefined && error.kind !== "aborted";
 * ```
 */
export interface Failure<Failed> {
  readonly ok: false;
  /** The HTTP status; `undefined` if no response arrived. */
  readonly status: number | undefined;
  readonly data?: undefined;
  readonly error: Failed;
  readonly response: Response | undefined;
  readonly meta: Meta;
}

/**
 * The result of a call: `ok` says whether it has data or an error. `null`, `0`, `""` and `false` are data too.
 * @example
 * ```ts
 * const result = await medblocks.GET("/patients");
 * if (result.ok) console.log(result.data);
 * else console.error(result.error);
 * ```
 */
export type Result<Data, Failed, Status extends number = number> = Success<Data, Status> | Failure<Failed>;

/** A running call. It never rejects; `orThrow` does. */
export interface Call<Data, Failed, Succeeded extends Success<unknown> = Success<Data>>
  extends Promise<Succeeded | Failure<Failed>> {
  /**
   * Resolves to the data alone; rejects with the error of the result, the same instance.
   * @example
   * ```ts
   * const patients = await medblocks.GET("/patients").orThrow();
   * ```
   */
  orThrow(): Promise<Data>;
}

/**
 * The data of a result.
 * @throws the error of the result, the same instance.
 * @example
 * ```ts
 * const patients = unwrap(await medblocks.GET("/patients"));
 * ```
 */
export function unwrap<Succeeded extends Success<unknown>>(result: Succeeded | Failure<unknown>): Succeeded["data"] {
  if (result.ok) return result.data;
  if (result.error instanceof Error) addCallerFrames(result.error);
  throw result.error;
}

/** Adds `orThrow` to the promise of a result. */
export const callOf = <Data, Failed>(promise: Promise<Result<Data, Failed>>): Call<Data, Failed> =>
  Object.assign(promise, { orThrow: async () => unwrap(await promise) });

/** Adds the caller's stack frames to an error that is about to be thrown, on platforms that provide them. */
function addCallerFrames(error: Error): void {
  const [, ...callers] = new Error().stack?.match(/^ {4}at (?!.*(?:orThrow|unwrap)).+/gm) ?? [];
  if (callers.length > 0) defineHidden(error, "stack", [error, ...callers].join("\n"));
}
