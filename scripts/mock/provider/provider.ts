import type { Cause } from "./cause.ts";

/** A limit that a provider publishes. */
export interface RateLimit {
  /** Requests in a window. */
  limit: number;
  windowSeconds: number;
  /** What is counted together. */
  per: "credential" | "address";
  /** Paths it holds for; all where absent. */
  paths?: RegExp;
}

/** The checks of the mock, each of which may refuse a request. */
export type CheckName =
  | "rate-limit"
  | "credential"
  | "scope"
  | "consent"
  | "body"
  | "validation"
  | "trigger-value"
  | "grant"
  | "idempotency";

/** Ids of the operations by which a person's consent ends, and is given anew. */
export interface ConsentOperations {
  ends: string;
  gives: string;
}

/** What a provider does that its contract cannot say; every member may be left out. */
export interface Provider {
  /** The code for a cause, where its name does not tell. */
  causes?: Partial<Record<Cause, string>>;
  /** The order in which the provider checks. */
  order?: readonly CheckName[];
  rateLimits?: readonly RateLimit[];
  /** By which operations consent comes and goes, where the contract has them. */
  consent?: ConsentOperations;
  /** Size from which a body is refused; 1 MiB where absent. */
  maxBodyBytes?: number;
}

/** The usual order: what is cheap and needs no identity first. */
export const usualOrder: readonly CheckName[] = [
  "rate-limit",
  "credential",
  "scope",
  "consent",
  "body",
  "trigger-value",
  "validation",
  "grant",
  "idempotency",
];

/** Size of a body that no provider here is known to take more than. */
export const usualBodyLimit = 1_048_576;
