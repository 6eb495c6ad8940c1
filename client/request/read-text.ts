const decoder = /* @__PURE__ */ new TextDecoder();

/**
 * The text of a body, or undefined once it is longer than `maxBytes`; the rest is then not received.
 * @throws whatever the connection throws when the body is cut short.
 */
export async function readText({ body, headers }: Response, maxBytes: number): Promise<string | undefined> {
  if (body === null) return "";
  // What is stated in advance is not received at all; a coded body states another length than it has.
  const stated = headers.get("Content-Encoding") === null && Number(headers.get("Content-Length")) > maxBytes;
  if (stated) return ended(body.cancel());
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) return ended(reader.cancel());
    chunks.push(value);
  }
  return decoder.decode(chunks.length === 1 ? chunks[0] : joined(chunks, bytes));
}

/** Does not wait for the connection to end; a body that already failed cannot be cancelled, and need not. */
function ended(cancelling: Promise<void>): undefined {
  cancelling.catch(() => {});
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  const all = new Uint8Array(bytes);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}
