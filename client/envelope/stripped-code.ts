import type { FieldPath } from "./envelope.ts";
import { valueAt } from "./value-at.ts";

/** Where a text is that a code is part of, and what is taken off it. */
export interface StrippedCode {
  readonly path?: readonly string[];
  readonly header?: string;
  /** All from this text on is taken off first, such as `:`. */
  readonly from?: string;
  /** Then all up to the last of this text, such as `/`. */
  readonly upTo?: string;
}

/** Makes the place of a code that is only part of a text, such as the last part of a problem type's URI. */
export const strippedCode =
  ({ path = [], header, from, upTo }: StrippedCode): FieldPath =>
  (headers, body) => {
    const value = header === undefined ? valueAt(body, path) : headers.get(header);
    if (typeof value !== "string" && !Number.isInteger(value)) return undefined;
    const text = String(value);
    const end = from ? text.indexOf(from) : -1;
    const begun = end > 0 ? text.slice(0, end) : text;
    const start = upTo ? begun.lastIndexOf(upTo) : -1;
    return (start < 0 ? begun : begun.slice(start + (upTo ?? "").length)) || text;
  };
