/** A message of another linter as findings have it: in one line, and without the full stop that is added to it. */
export function oneLine(message: string): string {
  return message.replace(/\s+/g, " ").trim().replace(/\.$/, "");
}
