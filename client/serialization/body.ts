import type { BodyWriter } from "../request/bindings.ts";
import { isRecord } from "./entries.ts";

/** Whether `JSON.stringify` would lose the content of a value, as it does with a Map, a Set or a Blob. */
const isOpaque = (body: unknown): boolean =>
  typeof body === "object" && !isRecord(body) && !/ (?:Array|Null|Date)\]$/.test(Object.prototype.toString.call(body));

/** Writes a body as JSON, with the media type of the contract, such as `application/merge-patch+json`. */
export const jsonBody = (type: string): BodyWriter => ({
  type,
  write: (body) => (isOpaque(body) ? undefined : JSON.stringify(body)),
  problem: "cannot be serialized as JSON (a Map, Set or class instance would become {})",
});

/** Sends a text as it is. */
export const textBody = (type: string): BodyWriter => ({
  type,
  write: (body) => (typeof body === "string" ? body : undefined),
  problem: "must be a string",
});

/**
 * Sends bytes as they are: a Blob, a buffer, or a text.
 * @param type Null where the contract names a range such as `image/*`: that of a Blob is sent then.
 */
export const bytesBody = (type: string | null): BodyWriter => ({
  ...(type !== null && { type }),
  write: (body) =>
    typeof body === "string" || body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body)
      ? (body as Blob | string) // whatever of these `fetch` takes
      : undefined,
  problem: "must be a Blob, an ArrayBuffer, a view of one, a string or a stream",
});
