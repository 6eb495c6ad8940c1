import type { AbortedError } from "./aborted-error.ts";
import type { CircuitOpenError } from "./circuit-open-error.ts";
import type { InvalidRequestError } from "./invalid-request-error.ts";
import type { NetworkError } from "./network-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import type { UnexpectedResponseError } from "./unexpected-response-error.ts";

/** Everything that can end a call other than a documented answer; `kind` and `code` tell them apart. */
export type TransportError =
  | NetworkError
  | TimeoutError
  | AbortedError
  | CircuitOpenError
  | InvalidRequestError
  | UnexpectedResponseError;
