/**
 * The text of a body, or undefined once it is longer than `maxBytes`; the rest is then not received.
 * @throws whatever the connection throws when the body is cut short.
 */
export async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  if (response.body === null) return "";
  const length = response.headers.get("Content-Length");
  if (length !== null && response.headers.get("Content-Encoding") === null) {
    if (Number(length) <= maxBytes) return response.text();
    discard(response);
    return undefined;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Ends the connection without waiting for the rest of the body. */
function discard(response: Response): void {
  // A body that is being read or already failed cannot be cancelled, and need not.
  void response.body?.cancel().catch(() => {});
}
