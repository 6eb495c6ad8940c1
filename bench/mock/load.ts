import { createConnection, type Socket } from "node:net";

/** What came of a load. */
export interface LoadResult {
  requests: number;
  /** How often each status came. */
  statuses: Map<number, number>;
}

/**
 * Sends one request over and over on ten connections that stay open, for a time; a client this plain costs less than
 * any of the servers.
 */
export async function load(port: number, text: string, milliseconds: number): Promise<LoadResult> {
  const request = Buffer.from(text);
  const result: LoadResult = { requests: 0, statuses: new Map() };
  const end = performance.now() + milliseconds;
  const lanes = Array.from({ length: 10 }, () => lane(port, request, end, result));
  await Promise.all(lanes);
  return result;
}

function lane(port: number, request: Buffer, end: number, result: LoadResult): Promise<void> {
  return new Promise((resolve, reject) => {
    let pending = "";
    const socket: Socket = createConnection(port, "127.0.0.1", () => socket.write(request));
    socket.setNoDelay(true);
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("The server closed a connection.")));
    socket.on("data", (chunk) => {
      pending += chunk.toString("latin1");
      const status = takeAnswer(pending);
      if (status === undefined) return;
      pending = "";
      result.requests += 1;
      result.statuses.set(status, (result.statuses.get(status) ?? 0) + 1);
      if (performance.now() < end) socket.write(request);
      else {
        socket.removeAllListeners().on("error", () => {});
        socket.destroy();
        resolve();
      }
    });
  });
}

/** The status of an answer, once all of it is there. */
function takeAnswer(text: string): number | undefined {
  const head = text.indexOf("\r\n\r\n");
  if (head === -1) return undefined;
  const length = /^content-length: (\d+)/im.exec(text.slice(0, head))?.[1];
  const whole = length === undefined ? text.endsWith("0\r\n\r\n") : text.length >= head + 4 + Number(length);
  return whole ? Number(text.slice(9, 12)) : undefined;
}
