/** The facts of a call that hold no data of a person; every member is safe to log. */
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
  /** How many times the request was sent. */
  readonly attempts: number;
}
