/**
 * The value that HTTP Basic sends for `user:password`, in UTF-8; undefined for a text without a colon.
 * @see https://www.rfc-editor.org/rfc/rfc7617#section-2
 */
export const basicCredential = (userAndPassword: string): string | undefined =>
  userAndPassword.includes(":") ? btoa(String.fromCharCode(...new TextEncoder().encode(userAndPassword))) : undefined;
