import type { Cause } from "./cause.ts";
import type { CompiledOperation } from "./compile-operation.ts";
import type { Credential } from "./credential.ts";
import type { Details } from "./fill-details.ts";
import type { MockRequest } from "./mock-request.ts";
import type { Violation } from "./prism-engine.ts";
import type { Quota } from "./rate-limiter.ts";
import type { DecodedBody } from "./read-body.ts";
import type { Target } from "./target.ts";

/** One request to one operation, and what the checks share about it. */
export interface Exchange {
  request: MockRequest;
  target: Target;
  compiled: CompiledOperation;
  /** Path parameters, decoded where they can be. */
  parameters: Record<string, string>;
  credential: Credential | null;
  body: DecodedBody;
  now: number;
  /** Prism's findings; computed once, when a check first needs them. */
  violations(): Promise<Violation[]>;
  /** How the request stands against the provider's limit, once counted. */
  quota: Quota | null;
  /** The grant of the mock's own that a code or refresh token continues. */
  grant?: number;
}

/** Why a request is refused: by a cause, or by a code that the request itself names. */
export type Refusal = ({ cause: Cause } | { code: string }) & { why: string; details?: Details };

/** A check passes (undefined) or refuses. */
export type Check = (exchange: Exchange) => Refusal | undefined | Promise<Refusal | undefined>;
