import type { NetworkFault } from "./step.ts";

/** What a proxy says whose server is gone. */
export const gatewayPage =
  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

/**
 * A response as `fetch` gives it where a fault happened on its way; null where the connection was reset, and there is
 * none.
 * @param signal Ends the waiting of a delay.
 */
export async function faultyResponse(
  response: Response,
  { kind, milliseconds }: NetworkFault,
  signal?: AbortSignal,
): Promise<Response | null> {
  const { status } = response;
  switch (kind) {
    case "delay":
    case "slow":
      await later(milliseconds, signal);
      return response;
    case "reset":
      return null;
    case "cut":
      return new Response(cutBody(await response.text()), { status, headers: response.headers });
    case "empty":
      return new Response(status === 204 || status === 304 ? null : "", { status, headers: response.headers });
    case "html":
      return new Response(gatewayPage, { status: 502, headers: { "content-type": "text/html" } });
    case "wrong-type": {
      const headers = new Headers(response.headers);
      headers.set("content-type", "text/plain");
      return new Response(response.body, { status, headers });
    }
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

function later(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
