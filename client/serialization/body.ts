import type { BodyWriter } from "../request/bindings.ts";
import { jsonText } from "./json-text.ts";

/** Writes a body as JSON, with the media type of the contract, such as `application/merge-patch+json`. */
export const jsonBody = (type: string): BodyWriter => ({
  type,
  write: jsonText,
  problem: "cannot be serialized as JSON (a Map, a Set, bytes or NaN would be lost)",
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
