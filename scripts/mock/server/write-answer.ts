import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MockAnswer } from "../answers/mock-answer.ts";
import { headerSafe } from "../answers/safe-headers.ts";

/** Writes an answer, at once or as its body comes. */
export function writeAnswer(response: ServerResponse, method: string, answer: MockAnswer): void {
  const { status, headers, cookies, body } = answer;
  if (cookies !== undefined && cookies.length > 0) response.setHeader("set-cookie", cookies);
  if (body instanceof Readable) {
    writeHead(response, status, headers);
    if (method === "HEAD" || status === 204 || status === 304) {
      body.destroy();
      response.end();
      return;
    }
    // Where either side goes away, both are closed.
    pipeline(body, response).catch(() => {});
    return;
  }
  const bodyless = body === null || status === 204 || status === 304;
  const length = bodyless ? undefined : typeof body === "string" ? Buffer.byteLength(body) : body.length;
  writeHead(response, status, {
    ...headers,
    ...(length === undefined
      ? status === 204 || status === 304
        ? {}
        : { "content-length": "0" }
      : { "content-length": String(length) }),
  });
  if (bodyless || method === "HEAD") response.end();
  else response.end(body);
}

/** Writes status and headers. Mends headers that Node refuses: a throw here would leave the client waiting. */
export function writeHead(response: ServerResponse, status: number, headers: Record<string, string>): void {
  try {
    response.writeHead(status, headers);
  } catch {
    const mended = Object.entries(headers).filter(([name]) => /^[\w!#$%&'*+.^`|~-]+$/.test(name));
    response.writeHead(status, Object.fromEntries(mended.map(([name, value]) => [name, headerSafe(value)])));
  }
}
