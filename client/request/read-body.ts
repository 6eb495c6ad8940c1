/**
 * Reads a body; `undefined` if it is longer than `maxBytes`, and the rest is then not received. The platform's `text()` has
 * no limit and is slower in Node. It is used where a body is not a stream: in React Native, node-fetch and test doubles.
 * @throws the error of the connection if the body is cut short.
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  as: "text" | "arrayBuffer" = "text",
): Promise<string | ArrayBuffer | undefined> {
  const { body, headers } = response;
  if (!body?.getReader) {
    const whole = await response[as]();
    return (typeof whole === "string" ? whole.length : whole.byteLength) > maxBytes ? undefined : whole;
  }
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  // A body with a greater Content-Length is not read at all. For a compressed body the header gives another length.
  const stated = headers.has("Content-Encoding") ? 0 : Number(headers.get("Content-Length"));
  let bytes = stated > maxBytes ? stated : 0;
  while (bytes <= maxBytes) {
    const { done, value } = await reader.read();
    if (done) {
      const [only] = chunks;
      if (as === "text" && chunks.length === 1) return new TextDecoder().decode(only);
      const whole = await new Blob(chunks).arrayBuffer();
      return as === "text" ? new TextDecoder().decode(whole) : whole;
    }
    bytes += value.byteLength;
    chunks.push(value);
  }
  // Do not wait for the connection to close; cancelling a failed body rejects, which does not matter.
  reader.cancel().catch(() => {});
  return undefined;
}
