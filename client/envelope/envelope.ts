/** Where a field of an error answer is: the names from the body's root to it, or how headers tell it. */
export type Place = readonly string[] | ((headers: Headers) => string | null | undefined);

/** Where an API's error answers keep their fields. On a 3xx a path leads into the query of `Location`. */
export interface Envelope {
  readonly code: Place;
  /** The object that carries the code; the body itself where it is absent. */
  readonly details?: readonly string[];
  readonly message?: Place;
  readonly requestId?: Place;
  readonly docUrl?: Place;
  readonly retryAfter?: Place;
  readonly requiredScope?: Place;
  readonly type?: Place;
  readonly param?: Place;
  readonly timestamp?: Place;
}
