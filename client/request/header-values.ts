/**
 * Whether a header can be sent. The platform refuses the same headers, but its error quotes the value; browsers drop some
 * of them in silence, and Node drops `__proto__`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5
 * @see https://fetch.spec.whatwg.org/#forbidden-request-header
 */
export const isHeader = (name: string, value: string): boolean =>
  /^[!#$%&'*+.^_`|~\w-]+:[\t\x20-\x7e\x80-\xff]*$/.test(`${name}:${value}`) &&
  !/^(?:connection|content-length|expect|keep-alive|transfer-encoding|upgrade|__proto__)$/i.test(name);

/** Whether a value can be sent as an id in a header. */
export const isId = (value: unknown): boolean => typeof value === "string" && /^[\x21-\x7e]{1,255}$/.test(value);

/** The problem of a value that is not an id. */
export const noId = "must be 1 to 255 visible ASCII characters";
