import type { Cause } from "./cause.ts";
import type { GrantRules } from "./grant-rules.ts";

/** A limit that a provider publishes. */
export type RateLimit = {
  /** Requests in a window, or at once. */
  limit: number;
  /** What is counted together. */
  per: "credential" | "address";
  /** Paths it holds for; all where absent. */
  paths?: RegExp;
} & (
  | { windowSeconds: number }
  /** The time after which one more request is allowed, up to `limit` at once (a token bucket). */
  | { refillSeconds: number }
);

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

/**
 * Operations that end the grants of a person, by id: those of the client that a path parameter names, or else the grant
 * that the request's own token belongs to.
 */
export type EndedGrants = Readonly<Record<string, { clientParameter?: string }>>;

/** What a provider does that its contract cannot say; every member may be left out. */
export interface Provider {
  /** The code for a cause, where its name does not tell. */
  causes?: Partial<Record<Cause, string>>;
  /** The order in which the provider checks. */
  order?: readonly CheckName[];
  rateLimits?: readonly RateLimit[];
  /** By which operations consent comes and goes, where the contract has them. */
  consent?: ConsentOperations;
  endsGrants?: EndedGrants;
  /** How long codes and refresh tokens live; RFC 6749 recommends ten minutes at most for codes. */
  grants?: Partial<GrantRules>;
  /** Bytes of the largest body that the provider takes; absent where it documents no limit. */
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
