import type { CallContext } from "../errors/call-context.ts";
import type { Outcome } from "./outcome.ts";

/** Runs around one call with all its attempts, and may answer in its place. */
export type Fallback = (call: () => Promise<Outcome>, request: FallbackRequest) => Promise<Outcome>;

/** What a fallback may tell calls apart by; the URL holds ids and must not be logged. */
export interface FallbackRequest {
  readonly context: CallContext;
  readonly url: string;
}
