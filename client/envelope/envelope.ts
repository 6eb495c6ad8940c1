/** Where a field of an error answer is: the names from the body's root to it, or how headers tell it. */
export type FieldPath = readonly string[] | ((headers: Headers) => string | null | undefined);

/** Where an API's error answers keep their fields. On a 3xx a path leads into the query of `Location`. */
export interface Envelope {
  readonly code: FieldPath;
  /** The object that carries the code; the body itself where it is absent. */
  readonly details?: readonly string[];
  readonly message?: FieldPath;
  readonly requestId?: FieldPath;
  readonly docUrl?: FieldPath;
  readonly retryAfter?: FieldPath;
  readonly requiredScope?: FieldPath;
  readonly type?: FieldPath;
  readonly param?: FieldPath;
  readonly timestamp?: FieldPath;
}

/** The place of a field that an API sends in a header of its own. */
export const inHeader =
  (name: string): FieldPath =>
  (headers) =>
    headers.get(name);
