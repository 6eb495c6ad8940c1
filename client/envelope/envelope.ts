/**
 * Where an API's error answers keep their fields: each value is a JSON Pointer into the body, or `header:` and the
 * name of a response header. On a 3xx the pointers apply to the query of `Location`.
 */
export interface Envelope {
  readonly code: string;
  readonly message?: string;
  readonly requestId?: string;
  readonly docUrl?: string;
  readonly retryAfter?: string;
  readonly requiredScope?: string;
  readonly type?: string;
  readonly param?: string;
  readonly timestamp?: string;
}
