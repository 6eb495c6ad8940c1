/**
 * Whether a method only reads.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1
 */
export const isSafe = (method: string): boolean => /^(?:GET|HEAD|OPTIONS|TRACE)$/.test(method);

/**
 * Whether repeating a method has the effect of sending it once.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export const isIdempotent = (method: string): boolean => isSafe(method) || method === "PUT" || method === "DELETE";
