/** The location of a field in an error response: member names from the root of the body, or a function of the headers. */
export type FieldPath = readonly string[] | ((headers: Headers, body: unknown) => string | null | undefined);

/** The locations of the fields of an API's error responses. For a 3xx, a path refers to the query of `Location`. */
export interface Envelope {
  readonly code?: FieldPath;
  /** The object that has the code. Default: the body. */
  readonly details?: readonly string[];
  readonly message?: FieldPath;
  readonly requestId?: FieldPath;
  readonly docUrl?: FieldPath;
  readonly retryAfter?: FieldPath;
  readonly requiredScope?: FieldPath;
  readonly type?: FieldPath;
  readonly param?: FieldPath;
  readonly timestamp?: FieldPath;
  /** Reads the single errors of a body that holds several. */
  readonly errors?: (headers: Headers, body: unknown) => readonly SingleError[];
}

/** One of the errors of a response that holds several. */
export interface SingleError {
  readonly code?: string;
  /** The provider's message, which nothing prints. */
  readonly message?: string;
  /** The parameter or body member that is wrong. */
  readonly param?: string;
  /** The whole object, as it came. */
  readonly details: unknown;
}

/** The location of a field in a response header. */
export const inHeader =
  (name: string): FieldPath =>
  (headers) =>
    headers.get(name);
