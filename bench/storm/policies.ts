import { NetworkError } from "../../client/errors/network-error.ts";
import { UnexpectedResponseError } from "../../client/errors/unexpected-response-error.ts";
import { nextStep } from "../../client/recovery/next-step.ts";
import { retryBudget, retryCost } from "../../client/recovery/retry-budget.ts";

/** How an attempt failed; `status` is undefined where nothing answered. */
export interface Failure {
  readonly status: 429 | 503 | undefined;
  readonly retryAfterMs?: number;
}

/** One client's decisions about its reads. */
export interface Policy {
  /** The pause before the next attempt in milliseconds; undefined to give the failure to the caller. */
  onFailure(failure: Failure, attempt: number, elapsedMs: number): number | undefined;
  onSuccess(): void;
}

/** Makes the policy of one client. */
type MakePolicy = (random: () => number) => Policy;

const errorOf = ({ status, retryAfterMs }: Failure) =>
  status === undefined
    ? new NetworkError()
    : new UnexpectedResponseError({
        status,
        reason: "no-code",
        recovery: status === 429 ? "after" : "backoff",
        retryAfterMs,
      });

/** This client: its own decision and its own budget, with the default options. */
const ours: MakePolicy = (random) => {
  const clock = { now: () => 0, monotonic: () => 0, random, schedule: () => () => {} };
  const budget = retryBudget();
  let spent = 1;
  return {
    onFailure(failure, attempt, elapsedMs) {
      const error = errorOf(failure);
      const left = 60_000 - elapsedMs;
      const state = { attempt, attempts: 3, repeatable: true, refreshable: false, retry: attempt, left, clock };
      const step = nextStep(error, state);
      const cost = retryCost(error);
      if (typeof step !== "number" || step >= left || !budget.spend(cost)) return undefined;
      spent = cost || spent;
      return step;
    },
    onSuccess() {
      budget.earn(spent);
      spent = 1;
    },
  };
};

/**
 * ky 2.1 with its defaults: two retries after 0.3 and 0.6 s, without jitter; a `Retry-After` exactly.
 * @see https://github.com/sindresorhus/ky#retry
 */
const ky: MakePolicy = () => ({
  onFailure: ({ retryAfterMs }, attempt) => (attempt > 2 ? undefined : (retryAfterMs ?? 300 * 2 ** (attempt - 1))),
  onSuccess() {},
});

/**
 * axios-retry 4 with its defaults: three retries at once; a `Retry-After` exactly.
 * @see https://github.com/softonic/axios-retry#options
 */
const axiosRetry: MakePolicy = () => ({
  onFailure: ({ retryAfterMs }, attempt) => (attempt > 3 ? undefined : (retryAfterMs ?? 0)),
  onSuccess() {},
});

/**
 * The standard mode of the AWS SDK for JavaScript 3: three attempts, full jitter from 0.1 s (0.5 s when throttled), a budget
 * of 500 tokens; a `Retry-After` as the least pause.
 * @see https://github.com/aws/aws-sdk-js-v3/pull/1258
 */
const awsSdk: MakePolicy = (random) => {
  let left = 500;
  let spent = 1;
  return {
    onFailure({ status, retryAfterMs }, attempt) {
      const cost = status === undefined ? 10 : 5;
      if (attempt > 2 || left < cost) return undefined;
      left -= cost;
      spent = cost;
      const base = status === 429 ? 500 : 100;
      return Math.max(retryAfterMs ?? 0, Math.min(20_000, random() * 2 ** attempt * base));
    },
    onSuccess() {
      left = Math.min(500, left + spent);
      spent = 1;
    },
  };
};

/** By the name that the report shows. */
export const policies: Readonly<Record<string, MakePolicy>> = {
  "error-contracts": ours,
  "AWS SDK, standard": awsSdk,
  ky,
  "axios-retry": axiosRetry,
};
