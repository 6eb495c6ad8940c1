import type { CompiledOperation } from "../answers/compile-operation.ts";
import type { Details } from "../answers/fill-details.ts";
import type { Violation } from "../prism/violation.ts";
import type { Cause } from "../provider/cause.ts";
import type { Credential } from "../request/credential.ts";
import type { MockRequest } from "../request/mock-request.ts";
import type { DecodedBody } from "../request/read-body.ts";
import type { Target } from "../request/target.ts";
import type { Grant } from "../state/grants.ts";
import type { Quota } from "../state/rate-limiter.ts";

/** One request to one operation, and what the checks share about it. */
export interface RequestContext {
  request: MockRequest;
  /** Whose state the request sees and changes. */
  client: string;
  target: Target;
  compiled: CompiledOperation;
  /** Path parameters, decoded where they can be. */
  parameters: Record<string, string>;
  credential: Credential | null;
  body: DecodedBody;
  now: number;
  /** Prism's findings; computed once, when a check first needs them. */
  violations(): Promise<Violation[]>;
  /** What is left of the provider's limit after this request, once counted. */
  quota: Quota | null;
  /** The grant of the mock's own that a code or refresh token continues. */
  grant?: Grant;
}

/** Why a request is refused: by a cause, or by a code that the request itself names. */
export type Rejection = ({ cause: Cause } | { code: string }) & { why: string; details?: Details };

/** A check passes (undefined) or refuses. */
export type Check = (context: RequestContext) => Rejection | undefined | Promise<Rejection | undefined>;
