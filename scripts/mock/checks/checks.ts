import type { Contract } from "../../contract/contract.ts";
import type { MockAnswer } from "../answers/mock-answer.ts";
import type { CheckName, RateLimit } from "../provider/provider.ts";
import type { Grants } from "../state/grants.ts";
import { createBodyCheck } from "./check-body.ts";
import type { Consents } from "./check-consent.ts";
import { createCredentialCheck } from "./check-credential.ts";
import { createGrantCheck } from "./check-grant.ts";
import { createIdempotencyCheck } from "./check-idempotency.ts";
import { createRateCheck } from "./check-rate.ts";
import { checkScope } from "./check-scope.ts";
import { createStrictCheck } from "./check-strict.ts";
import { checkTriggerValue } from "./check-trigger-value.ts";
import { createValidityCheck } from "./check-validity.ts";
import type { Check, RequestContext } from "./request-context.ts";

/** What the checks of one API depend on. */
export interface CheckSettings {
  contract: Contract;
  grants: Grants;
  consents: Consents;
  rateLimits: readonly RateLimit[];
  /** Null where the provider documents no limit. */
  maxBodyBytes: number | null;
  /** Refuse what the contract does not describe. */
  strict: boolean;
}

/** The checks of one API; those that count or remember hold their own state. */
export interface Checks {
  byName: Record<CheckName, Check>;
  /** The answer that a request with the same idempotency key got before. */
  replay(context: RequestContext): MockAnswer | undefined;
  /** Keeps the answer of a request with an idempotency key. */
  remember(context: RequestContext, answer: MockAnswer): void;
  /** Forgets what was counted and remembered for a client. */
  reset(client: string): void;
}

/** Makes the checks of one API. */
export function createChecks({ contract, grants, consents, rateLimits, maxBodyBytes, strict }: CheckSettings): Checks {
  const checkValidity = createValidityCheck(contract);
  const rate = createRateCheck(rateLimits);
  const idempotency = createIdempotencyCheck();
  const byName: Record<CheckName, Check> = {
    "rate-limit": rate.check,
    credential: createCredentialCheck(grants),
    scope: checkScope,
    consent: consents.check,
    body: createBodyCheck(maxBodyBytes),
    "trigger-value": checkTriggerValue,
    validation: strict ? createStrictCheck(contract, checkValidity) : checkValidity,
    grant: createGrantCheck(grants),
    idempotency: idempotency.check,
  };
  return {
    byName,
    replay: idempotency.replay,
    remember: idempotency.remember,
    reset(client) {
      rate.reset(client);
      idempotency.reset(client);
    },
  };
}
