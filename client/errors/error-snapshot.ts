import type { Recovery } from "../recovery/recovery.ts";

/** An error as `JSON.stringify` prints it: the complete list of what an error shows of itself. `revive` reads it. */
export interface ErrorSnapshot {
  /** The class, such as `MedblocksError`. */
  name: string;
  kind: string;
  code: string;
  /** Our own words; the provider's message can hold what a log must not. */
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
  /** The option, parameter or member of the body at fault. */
  field?: string;
  reason?: string;
  /** An undocumented code, if it looks like an identifier. */
  rawCode?: string;
  /** One of our errors, or no more than the name and code of a foreign one. */
  cause?: ErrorSnapshot | { name: string; code?: string };
}
