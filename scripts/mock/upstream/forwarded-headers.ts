import type { IncomingHttpHeaders } from "node:http";

/**
 * Headers of one connection, which no intermediary passes on.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1
 */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Headers of a request that are the mock's own, or that the mock sets anew. */
const own = new Set(["accept-encoding", "content-length", "expect", "host", "prefer", "x-mock-client"]);

/** The headers of a request as they are passed on. The body is asked for without compression, so that it can be read. */
export function forwardedRequestHeaders(
  headers: Readonly<Record<string, string>>,
  bodyLength: number,
): Record<string, string> {
  const kept = Object.entries(endToEnd(headers)).filter(([name]) => !own.has(name));
  return {
    ...Object.fromEntries(kept),
    "accept-encoding": "identity",
    via: [headers.via, "1.1 error-contracts-mock"].filter((one) => one !== undefined).join(", "),
    ...(bodyLength === 0 ? {} : { "content-length": String(bodyLength) }),
  };
}

/** The headers of an answer as they are passed back, without cookies; what a browser may read, the mock says itself. */
export function forwardedAnswerHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name === "set-cookie" || name.startsWith("access-control-")) continue;
    joined[name] = typeof value === "string" ? value : value.join(", ");
  }
  return endToEnd(joined);
}

function endToEnd(headers: Readonly<Record<string, string>>): Record<string, string> {
  const named = new Set((headers.connection ?? "").split(",").map((name) => name.trim().toLowerCase()));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name) && !named.has(name)));
}
