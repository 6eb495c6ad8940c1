import type { Contract, Operation } from "../../contract/contract.ts";
import type { MockAnswer } from "../answers/mock-answer.ts";
import { type ExampleRequest, exampleRequest } from "../example-request.ts";
import type { MockHandler } from "../mock-handler.ts";
import type { MockRequest } from "../request/mock-request.ts";

/** What a test changes of an operation's example request. */
export interface Changes {
  credential?: string;
  /** Added; an empty value takes a header away. */
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  target?: (target: string) => string;
  method?: string;
  remoteAddress?: string;
}

/** An operation of a contract by id. */
export function operationOf(contract: Contract, operationId: string): Operation {
  const operation = contract.operations.find((one) => one.operationId === operationId);
  if (operation === undefined) throw new Error(`${contract.api} has no operation "${operationId}".`);
  return operation;
}

/** Asks a handler in process, with the request that the contract's examples make up, with these changes. */
export function sendRequest(
  handler: MockHandler,
  contract: Contract,
  operation: Operation,
  changes: Changes = {},
): Promise<MockAnswer> {
  return handler.answer(toMockRequest(exampleRequest(operation, contract, changes.credential), contract, changes));
}

function toMockRequest(example: ExampleRequest, contract: Contract, changes: Changes): MockRequest {
  const headers = Object.fromEntries(
    Object.entries({ ...lowerCase(example.headers), ...lowerCase(changes.headers ?? {}) }).filter(
      ([, value]) => value !== "",
    ),
  );
  return {
    method: changes.method ?? example.method,
    target: `/${contract.api}${(changes.target ?? ((target) => target))(example.target)}`,
    headers,
    body: typeof changes.body === "object" ? changes.body : Buffer.from(changes.body ?? example.body ?? ""),
    remoteAddress: changes.remoteAddress ?? "127.0.0.1",
  };
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
