import type { Recovery } from "../recovery/recovery.ts";

/** An error as `JSON.stringify` prints it: the complete list of what is printed. `revive` reads it. */
export interface ErrorSnapshot {
  /** The class, such as `MedblocksError`. */
  name: string;
  kind: string;
  code: string;
  /** The client's own message; never the provider's text. */
  message: string;
  recovery: Recovery;
  userMessage: string;
  api?: string;
  method?: string;
  /** The path template. */
  path?: string;
  operationId?: string;
  requestId?: string;
  attempts?: number;
  status?: number;
  documented?: boolean;
  retryAfterMs?: number;
  /** ISO 8601. */
  retryAt?: string;
  requiredScope?: string;
  /** ISO 8601. */
  timestamp?: string;
  /** The option, parameter or body member that is wrong. */
  field?: string;
  reason?: string;
  /** The extension that failed. */
  extension?: string;
  /** An undocumented code, if it looks like a code of this API. */
  rawCode?: string;
  /** An error of this package, or the name and code of another error. */
  cause?: ErrorSnapshot | { name: string; code?: string };
}
