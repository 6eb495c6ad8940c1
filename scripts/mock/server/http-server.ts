import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { MockAnswer } from "../answers/mock-answer.ts";
import { problemAnswer } from "../answers/problem.ts";
import type { MockHandler } from "../mock-handler.ts";
import type { MockRequest } from "../request/mock-request.ts";
import { mostBodyBytes } from "../request/read-body.ts";
import type { Certificate } from "./certificate.ts";
import { readBytes } from "./read-bytes.ts";
import { sendAnswer } from "./send-answer.ts";

/** Called after every answer was sent. */
export type Observer = (request: MockRequest, answer: MockAnswer, milliseconds: number) => void;

/**
 * Serves a handler over HTTP. No request ends the server, and each gets an answer: requests that Node cannot parse get a
 * 400, requests that never end a 408.
 * @param handler Called for each request, so that the handler may be replaced while the server runs.
 * @param certificate Serves HTTPS. Default: HTTP.
 */
export function createMockServer(handler: () => MockHandler, observe: Observer, certificate?: Certificate): Server {
  const times = { requestTimeout: 30_000, headersTimeout: 15_000, connectionsCheckingInterval: 1_000 };
  const secure = certificate !== undefined;
  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    serve(handler(), incoming, response, observe, secure).catch(() => response.destroy());
  };
  const server: Server = secure
    ? createSecureServer({ ...times, ...certificate }, listener)
    : createServer(times, listener);
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => refuseBroken(error, socket));
  server.on("tlsClientError", (_error: Error, socket: Socket) => socket.destroy());
  server.on("connect", (_request, socket: Socket) => {
    socket.on("error", () => socket.destroy());
    socket.end(rawAnswer(405, "Method Not Allowed", "method", "The mock is not a proxy."));
  });
  return server;
}

/** Connections that carried a request before. */
const answeredSockets = new WeakSet<Socket>();

async function serve(
  handler: MockHandler,
  incoming: IncomingMessage,
  response: ServerResponse,
  observe: Observer,
  secure: boolean,
) {
  const started = performance.now();
  const body = await readBytes(incoming, mostBodyBytes + 1);
  if (body === null) return;
  const request: MockRequest = {
    method: incoming.method ?? "GET",
    target: incoming.url ?? "/",
    headers: joinHeaders(incoming.headers),
    body,
    remoteAddress: incoming.socket.remoteAddress ?? "",
    secure,
  };
  const answer = await handler.answer(request);
  const reused = answeredSockets.has(incoming.socket);
  answeredSockets.add(incoming.socket);
  await sendAnswer(response, request.method, answer, reused);
  observe(request, answer, performance.now() - started);
}

function joinHeaders(headers: IncomingMessage["headers"]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) joined[name] = typeof value === "string" ? value : value.join(", ");
  }
  return joined;
}

/** Node could not parse the request: answer in kind, then close. */
function refuseBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  socket.on("error", () => socket.destroy());
  if (error.code === "HPE_HEADER_OVERFLOW") {
    socket.end(rawAnswer(431, "Request Header Fields Too Large", "header-too-large", "The headers are too large."));
  } else if (error.code === "ERR_HTTP_REQUEST_TIMEOUT") {
    socket.end(rawAnswer(408, "Request Timeout", "timeout", "The request did not end in time."));
  } else socket.end(rawAnswer(400, "Bad Request", "not-http", "This is not an HTTP request."));
}

function rawAnswer(status: number, reason: string, kind: string, detail: string): string {
  const { body } = problemAnswer({ status, kind, title: reason, detail });
  const text = String(body);
  return [
    `HTTP/1.1 ${status} ${reason}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(text)}`,
    "Connection: close",
    "",
    text,
  ].join("\r\n");
}

/** The address that a listening server has. */
export function serverUrl(server: Server, host: string, scheme: "http" | "https" = "http"): string {
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const wildcard = host === "0.0.0.0" || host === "::";
  return `${scheme}://${wildcard ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
}
