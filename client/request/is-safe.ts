/**
 * Whether a method only reads.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1
 */
export const isSafe = (method: string): boolean => /^(?:GET|HEAD|OPTIONS|TRACE)$/.test(method);
