/** A request that can be sent more than once: the body is a value, not a stream in use. */
export interface Draft {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;
}
