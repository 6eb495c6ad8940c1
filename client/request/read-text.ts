const decoder = /* @__PURE__ */ new TextDecoder();

/**
 * Reads a body as text; `undefined` if it is longer than `maxBytes`, and the rest is then not received. The platform's
 * `text()` has no limit and is slower in Node.
 * @throws the error of the connection if the body is cut short.
 */
export async function readText({ body, headers }: Response, maxBytes: number): Promise<string | undefined> {
  if (body === null) return "";
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  // A body with a greater Content-Length is not read at all. For a compressed body the header gives another length.
  const stated = headers.has("Content-Encoding") ? 0 : Number(headers.get("Content-Length"));
  let bytes = stated > maxBytes ? stated : 0;
  while (bytes <= maxBytes) {
    const { done, value } = await reader.read();
    if (done) return decoder.decode(chunks.length === 1 ? chunks[0] : await new Blob(chunks).arrayBuffer());
    bytes += value.byteLength;
    chunks.push(value);
  }
  // Do not wait for the connection to close; cancelling a failed body rejects, which does not matter.
  reader.cancel().catch(() => {});
  return undefined;
}
