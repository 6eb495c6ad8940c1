/**
 * What a reader calls an error answer: its code, or its status where it has no code.
 * @param code As the client names it: `throttled`, or `$404`, `$4XX` and `$default` for answers without a code.
 */
export function codeLabel(code: string): string {
  if (code === "$default") return "any other status";
  return /^\$[1-5](?:\d\d|XX)$/.test(code) ? code.slice(1) : code;
}
