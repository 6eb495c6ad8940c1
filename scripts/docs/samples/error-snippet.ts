import type { Contract, ErrorCode, Operation, Recovery } from "../../contract/contract.ts";
import { clientCall } from "./client-call.ts";
import { mockPreference } from "./mock-command.ts";
import { defaultMockOrigin } from "./mock-origin.ts";

/**
 * TypeScript that has one code from the local mock and handles it; each of these is compiled and run by a test.
 * @param origin Where the mock is.
 */
export function errorSnippet(
  contract: Contract,
  operation: Operation,
  { code, recovery }: ErrorCode,
  origin: string = defaultMockOrigin,
): string {
  return clientCall(contract, operation, {
    baseUrl: `${origin}/${contract.api}`,
    headers: { Prefer: mockPreference(operation, code) },
    handling: `if (error?.code === ${JSON.stringify(code)}) {
  // ${remarks[recovery]}
  console.error(error.userMessage);
}`,
  });
}

/** What the client has done by itself when it returns the error, and what is left to do. */
const remarks: Record<Recovery, string> = {
  never: "A fault of the request or of its setup: correct that, not this call.",
  refresh: "The client renewed the token if it could, and repeated once; now a person must sign in.",
  reauthorize: "Ask the person to sign in or to agree; the client does not repeat it.",
  after: "The client waited as told and repeated; error.retryAfterMs is the wait that is left.",
  backoff: "The client repeated it if that was safe, with growing pauses.",
  poll: "Not finished: call again at the interval that the API stated.",
  "new-key": "Read the present state, then decide whether a second request is meant.",
  check: "It may have happened: read the state before anything is sent again.",
};
