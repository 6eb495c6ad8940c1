/** A request that can be sent more than once: the body is a value, not a stream in use. */
export interface Draft {
  readonly url: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit | null;
}
