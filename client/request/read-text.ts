/**
 * The text of a body, or undefined once it is longer than `maxBytes`; the rest is then not received.
 * @throws whatever the connection throws when the body is cut short.
 */
export async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  const { body, headers } = response;
  if (body === null) return "";
  // A length that makes no sense tells nothing, nor does that of a coded body, which is not the length it will have.
  const stated = headers.has("Content-Encoding") ? null : headers.get("Content-Length");
  let bytes = /^\d+$/.test(stated ?? "") ? Number(stated) : Number.NaN;
  if (bytes <= maxBytes) return response.text();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (!(bytes > maxBytes)) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes = (bytes || 0) + value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  // Nobody waits for the connection to end; a body that already failed cannot be cancelled, and need not.
  reader.cancel().catch(() => {});
  return undefined;
}
