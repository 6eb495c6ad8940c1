/** What is known of a call without looking at what it carries; every member may be logged. */
export interface CallContext {
  /** The API's folder name, such as `medblocks`. */
  readonly api: string;
  /** Upper case. */
  readonly method: string;
  /** The path template, such as `/sessions/{id}`; never the path itself, which holds ids. */
  readonly path: string;
  readonly operationId: string;
  /** The correlation id of the call, the same over all its attempts. */
  readonly requestId: string;
  /** How often the request was sent. */
  readonly attempts: number;
}
