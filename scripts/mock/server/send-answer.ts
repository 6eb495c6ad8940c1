import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { MockAnswer } from "../answers/mock-answer.ts";
import { sendFault } from "./send-fault.ts";
import { writeAnswer } from "./write-answer.ts";

/**
 * Sends an answer, with its network fault if it has one.
 * @param reused Whether the connection carried another request before this one.
 */
export async function sendAnswer(
  response: ServerResponse,
  method: string,
  answer: MockAnswer,
  reused: boolean,
): Promise<void> {
  if (response.destroyed) {
    if (answer.body instanceof Readable) answer.body.destroy();
    return;
  }
  if (answer.fault !== undefined) {
    await sendFault(response, method, answer, answer.fault, reused);
    return;
  }
  writeAnswer(response, method, answer);
}
