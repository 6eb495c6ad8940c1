/**
 * Whether a header can be sent. The platform refuses the same, but quotes the value in its error.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5
 */
export const isHeader = (name: string, value: string): boolean =>
  /^[!#$%&'*+.^_`|~\w-]+:[\t\x20-\x7e\x80-\xff]*$/.test(`${name}:${value}`);

/** Whether a text can be sent as an id: no longer than a log's column, and without what ends a line. */
export const isId = (value: unknown): boolean => typeof value === "string" && /^[\x21-\x7e]{1,255}$/.test(value);

/** What is wrong with a text that is none. */
export const noId = "must be 1 to 255 visible ASCII characters";
