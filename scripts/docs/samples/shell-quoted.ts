/** A word as a POSIX shell reads it back. */
export function shellQuoted(text: string): string {
  return /^[\w:/.,=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
