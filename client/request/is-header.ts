/**
 * Whether a header can be sent. The platform refuses the same, but quotes the value in its error.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5
 */
export const isHeader = (name: string, value: string): boolean =>
  /^[!#$%&'*+.^_`|~\w-]+:[\t\x20-\x7e\x80-\xff]*$/.test(`${name}:${value}`);
