import type { CallError } from "../errors/call-error.ts";

/** The tokens of a client's budget. Each client serves one application, where an AWS SDK (500 tokens) serves a server. */
const capacity = 20;

/** The retries that all calls of a client may make together, so that clients do not multiply the load of a service that is down. */
export interface RetryBudget {
  /** Takes the cost of a retry; false if the budget is too low, and then nothing may be retried. */
  spend(cost: number): boolean;
  /** Returns tokens after a success: the cost of its last retry, or 1 if it had none. */
  earn(tokens: number): void;
}

/**
 * A token bucket with the costs of the AWS SDKs' standard mode.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function retryBudget(): RetryBudget {
  let left = capacity;
  return {
    spend: (cost) => {
      if (left < cost) return false;
      left -= cost;
      return true;
    },
    earn: (tokens) => {
      left = Math.min(capacity, left + tokens);
    },
  };
}

/**
 * What a retry costs: 10 tokens without a response, 5 after an error, and nothing where the service itself said when to
 * come back.
 * @see https://github.com/aws/aws-sdk-js-v3/pull/1258
 */
export const retryCost = ({
  kind,
  recovery,
  retryAfterMs,
}: CallError & { retryAfterMs?: number | undefined }): number =>
  recovery === "after" && retryAfterMs !== undefined ? 0 : kind === "network" || kind === "timeout" ? 10 : 5;
