import type { IncomingMessage } from "node:http";

/** What is read and thrown away of a body that is too large, so that its sender gets to read the answer. */
const mostDiscarded = 64 * 1024 * 1024;

const nothing = new Uint8Array();

/**
 * Reads a request's body, of which it keeps no more than a limit.
 * @returns null if the sender went away.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6.3
 */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Uint8Array | null> {
  const { "content-length": length, "transfer-encoding": coding } = request.headers;
  if (coding === undefined && (length === undefined || length === "0")) return nothing;
  const chunks: Uint8Array[] = [];
  let kept = 0;
  let seen = 0;
  try {
    for await (const chunk of request as AsyncIterable<Uint8Array>) {
      seen += chunk.length;
      if (kept < limit) {
        const part = chunk.subarray(0, limit - kept);
        chunks.push(part);
        kept += part.length;
      }
      if (seen > mostDiscarded) break;
    }
  } catch {
    return null;
  }
  return chunks.length === 1 ? (chunks[0] ?? nothing) : Buffer.concat(chunks);
}
