import { defineHidden } from "./errors/define-hidden.ts";

/** Facts of a call other than its response. */
export interface Meta {
  /** The correlation id of this client; `error.requestId` is that of the server, if it sent one. */
  readonly requestId: string;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** Whether a token was renewed for this call. */
  readonly refreshed: boolean;
  /** The idempotency key of the request, if it had one. */
  readonly idempotencyKey: string | undefined;
  /** When the data was fetched, if it is a stored copy that replaces a failed response. */
  readonly staleSince: Date | undefined;
}

/** The result of a call: data or an error, never both. */
export type Result<Data, Failure> =
  | { readonly data: Data; readonly error?: undefined; readonly response: Response; readonly meta: Meta }
  | {
      readonly data?: undefined;
      readonly error: Failure;
      readonly response: Response | undefined;
      readonly meta: Meta;
    };

/** A running call. It never rejects; `orThrow` does. */
export interface Call<Data, Failure> extends Promise<Result<Data, Failure>> {
  /**
   * Resolves to the data alone; rejects with the error of the result, the same instance.
   * @example
   * ```ts
   * const patients = await medblocks.GET("/patients").orThrow();
   * ```
   */
  orThrow(): Promise<Data>;
}

/** Adds `orThrow` to the promise of a result. */
export function callOf<Data, Failure>(promise: Promise<Result<Data, Failure>>): Call<Data, Failure> {
  return Object.assign(promise, {
    orThrow: async (): Promise<Data> => {
      const result = await promise;
      if (result.error !== undefined) {
        if (result.error instanceof Error) addCallerFrames(result.error);
        throw result.error;
      }
      return result.data as Data; // a result without an error has data, even if Data is undefined
    },
  });
}

/** Adds the caller's stack frames to an error that is about to be thrown, on platforms that provide them. */
function addCallerFrames(error: Error): void {
  const [, ...callers] = new Error().stack?.match(/^ {4}at (?!.*orThrow).+/gm) ?? [];
  if (callers.length > 0) defineHidden(error, "stack", [error, ...callers].join("\n"));
}
