import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { gatewayPage } from "../../../client/testing/faulty-response.ts";
import type { NetworkFault } from "../../../client/testing/step.ts";
import type { MockAnswer } from "../answers/mock-answer.ts";
import { writeAnswer, writeHead } from "./write-answer.ts";

/**
 * Sends an answer as a bad network or a proxy in between would.
 * @param reused Whether the connection carried another request before this one.
 */
export async function sendFault(
  response: ServerResponse,
  method: string,
  sent: MockAnswer,
  { kind, milliseconds }: NetworkFault,
  reused: boolean,
): Promise<void> {
  const gone = goneSignal(response);
  if (kind === "delay") {
    if (await waited(milliseconds, gone)) writeAnswer(response, method, sent);
    return;
  }
  const answer = await withBytes(sent);
  switch (kind) {
    case "slow":
      await sendSlowly(response, answer, milliseconds, gone);
      return;
    case "reset":
      await sendReset(response, reused);
      return;
    case "cut":
      await sendCut(response, answer);
      return;
    case "empty":
      writeAnswer(response, method, { ...answer, body: "" });
      return;
    case "html":
      writeAnswer(response, method, {
        ...answer,
        status: 502,
        headers: { "content-type": "text/html" },
        body: gatewayPage,
      });
      return;
    case "wrong-type":
      writeAnswer(response, method, { ...answer, headers: { ...answer.headers, "content-type": "text/plain" } });
      return;
  }
}

/**
 * Resets the connection. A browser sends a request again without telling the page if a reused connection is reset before
 * any answer, so there an interim answer goes out first.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-9.3.1
 */
async function sendReset(response: ServerResponse, reused: boolean): Promise<void> {
  const { socket } = response;
  if (socket === null) return;
  if (reused) {
    await new Promise<void>((resolve) => {
      socket.write("HTTP/1.1 102 Processing\r\n\r\n", () => resolve());
    });
    // A reset makes some systems drop bytes that the peer has not read yet.
    await wait(interimMilliseconds);
  }
  // The system refuses to reset a connection that was ended, as after a broken request; it would stay open.
  if ("resetAndDestroy" in socket && !socket.writableEnded) socket.resetAndDestroy();
  // A reset waits for what is still being read or written, and a peer that goes on sending would keep it open for ever.
  socket.destroy();
}

const interimMilliseconds = 25;

/** Promises the whole body and sends half of it. */
async function sendCut(response: ServerResponse, answer: BytesAnswer): Promise<void> {
  const bytes = Buffer.from(answer.body ?? "");
  writeHead(response, answer.status, { ...answer.headers, "content-length": String(Math.max(bytes.length, 2)) });
  await new Promise<void>((resolve) =>
    response.write(bytes.subarray(0, Math.max(1, bytes.length >> 1)), () => resolve()),
  );
  response.destroy();
}

async function sendSlowly(response: ServerResponse, answer: BytesAnswer, milliseconds: number, gone: AbortSignal) {
  const bytes = Buffer.from(answer.body ?? "");
  writeHead(response, answer.status, { ...answer.headers, "content-length": String(bytes.length) });
  response.flushHeaders();
  const pieces = 10;
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  for (let at = 0; at < bytes.length; at += size) {
    if (!(await waited(milliseconds / pieces, gone))) return;
    response.write(bytes.subarray(at, at + size));
  }
  response.end();
}

/** What is kept of a stream that a fault breaks. */
const mostBytes = 1_048_576;

/** The answer with the first bytes of its body in place of a stream. */
async function withBytes(answer: MockAnswer): Promise<BytesAnswer> {
  const { body } = answer;
  if (!(body instanceof Readable)) return { ...answer, body };
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > mostBytes) break;
    }
  } catch {
    // What has come so far is broken off anyway.
  }
  return { ...answer, body: Buffer.concat(chunks) };
}

type BytesAnswer = MockAnswer & { body: string | Uint8Array | null };

function goneSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => controller.abort());
  return controller.signal;
}

/** Waits; false if the client went away meanwhile. */
async function waited(milliseconds: number, gone: AbortSignal): Promise<boolean> {
  return wait(milliseconds, true, { signal: gone }).catch(() => false);
}
