import { createServer, type Server, type Socket } from "node:net";

/** A server that keeps what it receives, byte for byte, and answers what the request's `x-answer` header says. */
export interface RawServer {
  url: string;
  /** What came, one text a request, each byte as the character of its number. */
  requests: string[];
  close(): Promise<void>;
}

/** Starts a server on a free port. @param answers Bytes to send, by the value of the header `x-answer`. */
export async function rawServer(answers: Readonly<Record<string, string>> = {}): Promise<RawServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let received = "";
    socket.setEncoding("latin1");
    socket.on("error", () => {});
    socket.on("data", (chunk: string) => {
      received += chunk;
      for (let end = endOf(received); end !== -1; end = endOf(received)) {
        const request = received.slice(0, end);
        received = received.slice(end);
        requests.push(request);
        const name = /^x-answer: (.*)$/im.exec(request)?.[1]?.trim() ?? "";
        const answer =
          answers[name] ?? "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
        socket.write(answer, "latin1");
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Where the first request of a text ends; -1 while it is not whole. */
function endOf(text: string): number {
  const head = text.indexOf("\r\n\r\n");
  if (head === -1) return -1;
  const start = head + 4;
  const length = /^content-length: (\d+)$/im.exec(text.slice(0, head))?.[1];
  if (length !== undefined) return text.length >= start + Number(length) ? start + Number(length) : -1;
  if (!/^transfer-encoding: chunked$/im.test(text.slice(0, head))) return start;
  const end = text.indexOf("\r\n0\r\n\r\n", head);
  return end === -1 ? -1 : end + 7;
}
