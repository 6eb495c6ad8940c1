import { defineHidden } from "./errors/define-hidden.ts";

/** What is known of a call apart from its answer. */
export interface Meta {
  /** The correlation id that this client made or was given; the server's own, if any, is on the error. */
  readonly requestId: string;
  /** How often the request was sent. */
  readonly attempts: number;
  /** Whether a token was renewed for it. */
  readonly refreshed: boolean;
  /** The key that was sent with it. */
  readonly idempotencyKey: string | undefined;
  /** When the data was fetched, if it is a stored copy that stands in for a failed call. */
  readonly staleSince: Date | undefined;
}

/** What a call gives: data or an error, never both. */
export type Result<Data, Failure> =
  | { readonly data: Data; readonly error?: undefined; readonly response: Response; readonly meta: Meta }
  | {
      readonly data?: undefined;
      readonly error: Failure;
      readonly response: Response | undefined;
      readonly meta: Meta;
    };

/** A call under way. It never rejects; `orThrow` does. */
export interface Call<Data, Failure> extends Promise<Result<Data, Failure>> {
  /** The data alone; rejects with the very error that the result would hold. */
  orThrow(): Promise<Data>;
}

/** Gives a promise of a result its `orThrow`. */
export function callOf<Data, Failure>(promise: Promise<Result<Data, Failure>>): Call<Data, Failure> {
  return Object.assign(promise, {
    orThrow: async (): Promise<Data> => {
      const result = await promise;
      if (result.error !== undefined) {
        if (result.error instanceof Error) addCallerFrames(result.error);
        throw result.error;
      }
      return result.data as Data; // a result without error has data, also where Data is undefined
    },
  });
}

/** Gives an error that is about to be thrown the frames of whoever awaits it, where the platform knows them. */
function addCallerFrames(error: Error): void {
  const [, ...callers] = new Error().stack?.match(/^ {4}at (?!.*orThrow).+/gm) ?? [];
  if (callers.length > 0) defineHidden(error, "stack", [error, ...callers].join("\n"));
}
