import type { CallError } from "../errors/call-error.ts";

/** How an attempt or a call ended. */
export type Outcome =
  | { readonly data: unknown; readonly response: Response; readonly error?: undefined; readonly staleSince?: Date }
  | { readonly error: CallError; readonly response?: Response | undefined; readonly staleSince?: undefined };
