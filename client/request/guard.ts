import type { CallContext } from "../errors/call-context.ts";
import type { Outcome } from "./outcome.ts";

/** Runs around one attempt, and may answer in its place. It gets outcomes as values; it must not throw. */
export type Guard = (attempt: () => Promise<Outcome>, context: CallContext) => Promise<Outcome>;
