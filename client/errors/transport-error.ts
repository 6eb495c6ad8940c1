import type { AbortedError } from "./aborted-error.ts";
import type { CircuitOpenError } from "./circuit-open-error.ts";
import type { ExtensionError } from "./extension-error.ts";
import type { InvalidRequestError } from "./invalid-request-error.ts";
import type { NetworkError } from "./network-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import type { UnexpectedResponseError } from "./unexpected-response-error.ts";

/** All failures of a call other than documented errors; `kind` and `code` discriminate. */
export type TransportError =
  | NetworkError
  | TimeoutError
  | AbortedError
  | CircuitOpenError
  | ExtensionError
  | InvalidRequestError
  | UnexpectedResponseError;
