import type { Place } from "./envelope.ts";

/** The place of a field that an API sends in a header of its own. */
export const inHeader =
  (name: string): Place =>
  (headers) =>
    headers.get(name);
