import type { ErrorAnswer } from "./error-view-model.ts";

/** An answer as it goes over the wire, its JSON laid out for a reader. */
export function httpText({ status, reason, headers, mediaType, body }: ErrorAnswer): string {
  const lines = [`HTTP/1.1 ${status} ${reason}`.trim()];
  const sent = mediaType === null ? headers : { "Content-Type": mediaType, ...headers };
  for (const [name, value] of Object.entries(sent)) lines.push(`${name}: ${value}`);
  if (body !== null) lines.push("", typeof body === "string" ? body : JSON.stringify(body, null, 2));
  return lines.join("\n");
}
