import { Readable } from "node:stream";
import { faultyResponse } from "../../../client/testing/faulty-response.ts";
import type { MockAnswer } from "../answers/mock-answer.ts";
import type { MockHandler } from "../mock-handler.ts";

/**
 * A `fetch` that a handler answers in process, without a socket. Requests to other origins are refused.
 * @param base The address that the mock pretends to have.
 * @see https://fetch.spec.whatwg.org/#fetch-method
 */
export function createMockFetch(handler: () => MockHandler, base = "http://mock.localhost"): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.origin !== base) throw new TypeError(`The mock answers ${base}, not ${url.origin}.`);
    request.signal.throwIfAborted();
    const answer = await handler().answer({
      method: request.method,
      target: url.pathname + url.search,
      headers: { host: url.host, ...Object.fromEntries(request.headers) },
      body: new Uint8Array(await request.arrayBuffer()),
      remoteAddress: "",
      secure: url.protocol === "https:",
    });
    const response = toResponse(answer, request);
    if (answer.fault === undefined) return response;
    const faulty = await faultyResponse(response, answer.fault, request.signal);
    if (faulty !== null) return faulty;
    throw new TypeError("fetch failed", { cause: new Error("the mock reset the connection") });
  };
}

function toResponse({ status, headers, cookies = [], body }: MockAnswer, request: Request): Response {
  const bodyless = request.method === "HEAD" || status === 204 || status === 304;
  const response = new Response(bodyless ? null : toBody(body), { status, headers });
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}

function toBody(body: MockAnswer["body"]): BodyInit | null {
  // The streams of Node and of the web are the same, and a Buffer is bytes, whatever its memory is.
  return (body instanceof Readable ? Readable.toWeb(body) : body) as BodyInit | null;
}
