import type { Contract, ErrorCode, Operation } from "../../contract/contract.ts";
import { clientCall } from "./client-call.ts";
import { withOurClient } from "./handling-samples.ts";
import { mockPreference } from "./mock-command.ts";
import { defaultMockOrigin } from "./mock-origin.ts";
import type { SampleSettings } from "./sample-settings.ts";

/**
 * TypeScript that gets one code from the local mock and handles it. A test compiles and runs each of these.
 */
export function errorSnippet(
  contract: Contract,
  operation: Operation,
  { code, recovery }: ErrorCode,
  { mockOrigin = defaultMockOrigin, clientModule }: SampleSettings = {},
): string {
  return clientCall(contract, operation, {
    clientModule,
    baseUrl: `${mockOrigin}/${contract.api}`,
    headers: { Prefer: mockPreference(operation, code) },
    handling: `if (error?.code === ${JSON.stringify(code)}) {
  // ${withOurClient[recovery]}
  console.error(error.userMessage);
}`,
  });
}
