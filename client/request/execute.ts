import { AbortedError } from "../errors/aborted-error.ts";
import { CallError } from "../errors/call-error.ts";
import { hide } from "../errors/hide.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { bounded, wait } from "../recovery/bounded.ts";
import { nextStep } from "../recovery/next-step.ts";
import { authorize } from "./authorize.ts";
import type { CallState } from "./call-state.ts";
import type { Draft } from "./draft.ts";
import { extend, report } from "./extend.ts";
import type { Outcome } from "./outcome.ts";
import { readAnswer } from "./read-answer.ts";

/**
 * Sends a request until there is an outcome that nothing can be done about.
 * @throws {CallError} if a credential cannot be had, or the call ends while it waits.
 */
export async function execute(draft: Draft, call: CallState): Promise<Outcome> {
  const { client, input, operation } = call;
  const { clock, fetch, requestInit } = client;
  const { signal, timeoutMs = client.timeoutMs, deadlineMs = client.deadlineMs, attempts = client.attempts } = input;
  const deadline = clock.now() + deadlineMs;
  const replayable = !(draft.body instanceof ReadableStream);
  const repeatable =
    replayable &&
    (input.repeatable === true || call.meta.idempotencyKey !== undefined || operation.idempotent !== false);
  const { credentials } = client;
  const names = operation.security?.find((all) => all.every((name) => credentials.has(name))) ?? [];
  const authorizations = names
    .flatMap((name) => credentials.get(name) ?? [])
    // The caller's own headers win over credentials.
    .filter(({ scheme }) => !(scheme.header && scheme.header in draft.headers));
  const renewable = authorizations.findIndex(({ renew }) => renew);
  let attempt = 0;
  let previousPause = 0;

  /** Does what must end when the call does, even if it is shared with other calls and goes on for them. */
  const within = async <Value>(most: number, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> => {
    const { context } = call;
    const left = deadline - clock.now();
    const result = await bounded(clock, signal, Math.max(0, Math.min(most, left)), work);
    if ("value" in result) return result.value;
    if (result.bound === "aborted") throw new AbortedError({ context, cause: signal?.reason });
    throw new TimeoutError({ reason: left > most ? "attempt" : "deadline", context });
  };

  const send = ({ url, method, headers, body = null }: Draft): Promise<Outcome> =>
    within(timeoutMs, async (ended) => {
      // A redirect is never followed: fetch would take an API key along to another host, and turn a POST into a GET.
      const init = {
        ...requestInit,
        method,
        headers,
        body,
        signal: ended,
        redirect: "manual",
        duplex: "half",
      } as const;
      return readAnswer(await fetch(url, init), call);
    }).catch((cause: unknown) => ({
      error: cause instanceof CallError ? cause : new NetworkError({ context: call.context, cause }),
    }));

  for (;;) {
    const given = authorizations.map((authorization) => authorization.token());
    const tokens = given.every((token) => typeof token === "string")
      ? given
      : await within(deadlineMs, () => Promise.all(given));
    const authorized = authorize(draft, authorizations, tokens);
    attempt += 1;
    call.meta.attempts += 1;
    call.context = { ...call.context, attempts: call.meta.attempts };
    const started = clock.now();
    const outcome = await extend("aroundAttempt", call, send)(authorized);
    report("attempt", call, outcome, clock.now() - started);
    const { error } = outcome;
    if (error === undefined) return outcome;

    const refreshable = renewable !== -1 && !call.meta.refreshed && replayable;
    const step = nextStep(error, { attempt, attempts, repeatable, refreshable, previousPause, clock });
    if (step === "refresh") {
      const renew = async () => authorizations[renewable]?.renew?.(given[renewable] as string); // all are texts by now
      const failure = await within(deadlineMs, renew).catch((failure: CallError) => failure);
      report("refresh", call, { error: failure }, 0);
      if (failure !== undefined) return { ...outcome, error: withRefreshFailure(error, failure) };
      call.meta.refreshed = true;
      attempt -= 1;
    } else {
      // Waiting in vain helps nobody: the error says in `retryAt` when to come back.
      if (step === "stop" || clock.now() + step >= deadline) return outcome;
      report("retry", call, outcome, step);
      if (await wait(clock, signal, step)) throw new AbortedError({ context: call.context, cause: error });
      previousPause = step;
    }
  }
}

/** Keeps the API's own error, tells why its cure failed, and what is left to do if a person must sign in. */
function withRefreshFailure(error: CallError, cause: CallError): CallError {
  if (cause.kind === "aborted") return cause;
  hide(error, "cause", cause);
  if (cause.recovery === "never" || cause.recovery === "reauthorize") Object.assign(error, { recovery: "reauthorize" });
  return error;
}
