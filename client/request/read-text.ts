const decoder = /* @__PURE__ */ new TextDecoder();

/**
 * The text of a body, or undefined once it is longer than `maxBytes`; the rest is then not received. The platform's own
 * `text()` has no limit, and takes longer in Node.
 * @throws whatever the connection throws when the body is cut short.
 */
export async function readText({ body, headers }: Response, maxBytes: number): Promise<string | undefined> {
  if (body === null) return "";
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  // What states too great a length is not received at all; that of a coded body is not the length it will have.
  const stated = headers.has("Content-Encoding") ? 0 : Number(headers.get("Content-Length"));
  let bytes = stated > maxBytes ? stated : 0;
  while (bytes <= maxBytes) {
    const { done, value } = await reader.read();
    if (done) return decoder.decode(chunks.length === 1 ? chunks[0] : await new Blob(chunks).arrayBuffer());
    bytes += value.byteLength;
    chunks.push(value);
  }
  // Nobody waits for the connection to end; a body that already failed cannot be cancelled, and need not.
  reader.cancel().catch(() => {});
  return undefined;
}
