import type { MockAnswer } from "./mock-answer.ts";
import type { MockHandler } from "./mock-handler.ts";

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
    });
    return faulty(answer, request) ?? toResponse(answer, request);
  };
}

function toResponse({ status, headers, body }: MockAnswer, request: Request): Response {
  const bodyless = request.method === "HEAD" || status === 204 || status === 304;
  // A Buffer is bytes, whatever kind of memory it stands on.
  return new Response(bodyless ? null : (body as BodyInit | null), { status, headers });
}

/** What `fetch` makes of a transport fault. */
function faulty(answer: MockAnswer, request: Request): Promise<Response> | undefined {
  switch (answer.fault?.kind) {
    case undefined:
      return undefined;
    case "reset":
      throw new TypeError("fetch failed", { cause: new Error("the mock reset the connection") });
    case "cut":
      return Promise.resolve(new Response(cutBody(String(answer.body ?? "")), answer));
    case "empty":
      return Promise.resolve(toResponse({ ...answer, body: "" }, request));
    case "html":
      return Promise.resolve(
        new Response("<html>502 Bad Gateway</html>", { status: 502, headers: { "content-type": "text/html" } }),
      );
    case "wrong-type":
      return Promise.resolve(
        toResponse({ ...answer, headers: { ...answer.headers, "content-type": "text/plain" } }, request),
      );
    case "delay":
    case "slow":
      return later(answer.fault.milliseconds, request.signal).then(() => toResponse(answer, request));
  }
}

function cutBody(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError("terminated"));
      else controller.enqueue(bytes.subarray(0, bytes.length >> 1));
      sent = true;
    },
  });
}

function later(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
