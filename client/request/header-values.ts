/**
 * Whether a header can be sent. The platform refuses the same headers, but its error quotes the value.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5
 */
export const isHeader = (name: string, value: string): boolean =>
  /^[!#$%&'*+.^_`|~\w-]+:[\t\x20-\x7e\x80-\xff]*$/.test(`${name}:${value}`);

/** Whether a value can be sent as an id in a header. */
export const isId = (value: unknown): boolean => typeof value === "string" && /^[\x21-\x7e]{1,255}$/.test(value);

/** The problem of a value that is not an id. */
export const noId = "must be 1 to 255 visible ASCII characters";
