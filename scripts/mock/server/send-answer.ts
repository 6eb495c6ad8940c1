import type { ServerResponse } from "node:http";
import type { MockAnswer } from "../answers/mock-answer.ts";
import { sendFault } from "./send-fault.ts";
import { writeAnswer } from "./write-answer.ts";

/** Sends an answer, with its network fault if it has one. */
export async function sendAnswer(response: ServerResponse, method: string, answer: MockAnswer): Promise<void> {
  if (response.destroyed) return;
  if (answer.fault !== undefined) {
    await sendFault(response, method, answer, answer.fault);
    return;
  }
  writeAnswer(response, method, answer);
}
