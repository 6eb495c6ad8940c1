import { CallError } from "../errors/call-error.ts";
import { defineHidden } from "../errors/define-hidden.ts";
import { nextStep } from "../recovery/next-step.ts";
import { authorizationsOf, authorize } from "./authorize.ts";
import type { CallState } from "./call-state.ts";
import { emit, runHooks } from "./extension-hooks.ts";
import type { Outcome, PreparedRequest } from "./prepared-request.ts";
import { transmit } from "./transmit.ts";
import { withDeadline } from "./with-deadline.ts";

/** Sends a request until there is an outcome that nothing can be done about; never throws. */
export async function execute(draft: PreparedRequest, call: CallState): Promise<Outcome> {
  const { client, input, operation, meta } = call;
  const { clock } = client;
  const { timeoutMs = client.timeoutMs, deadlineMs = client.deadlineMs, attempts = client.attempts } = input;
  call.deadline = clock.now() + deadlineMs;
  const authorizations = authorizationsOf(call, draft);
  const send = runHooks("aroundAttempt", call, (sent) =>
    withDeadline(
      call,
      timeoutMs,
      (signal) => transmit(sent, call, signal),
      (error) => ({ error }),
    ),
  );
  let attempt = 0;
  let previousPause = 0;
  for (;;) {
    const given = authorizations.map((authorization) => authorization.token());
    const tokens = given.every((token) => typeof token === "string")
      ? given
      : await withDeadline(call, deadlineMs, () => Promise.all(given), asIs);
    const authorized = tokens instanceof CallError ? tokens : authorize(draft, authorizations, tokens);
    if (authorized instanceof CallError) return { error: authorized };
    attempt += 1;
    meta.attempts += 1;
    call.context = { ...call.context, attempts: meta.attempts };
    const started = clock.now();
    const outcome = await send(authorized);
    emit("attempt", call, outcome, clock.now() - started);
    const { error } = outcome;
    if (error === undefined) return outcome;

    const replayable = !(draft.body instanceof ReadableStream);
    const harmless = input.repeatable || meta.idempotencyKey !== undefined || operation.idempotent !== false;
    const renewable = authorizations.findIndex(({ renew }) => renew);
    const step = nextStep(error, {
      attempt,
      attempts,
      repeatable: replayable && harmless,
      refreshable: replayable && renewable !== -1 && !meta.refreshed,
      previousPause,
      clock,
    });
    if (step === "refresh") {
      // All tokens are texts by now.
      const renew = async () => authorizations[renewable]?.renew?.(given[renewable] as string);
      const failure = await withDeadline(call, deadlineMs, renew, asIs);
      emit("refresh", call, { error: failure }, 0);
      if (failure !== undefined) return { ...outcome, error: withRefreshFailure(error, failure) };
      meta.refreshed = true;
      attempt -= 1;
    } else {
      // Waiting in vain helps nobody: the error says in `retryAt` when to come back.
      if (step === "stop" || clock.now() + step >= call.deadline) return outcome;
      emit("retry", call, outcome, step);
      const ended = await withDeadline(call, step, () => new Promise<never>(() => {}), asIs);
      if (ended.kind === "aborted") return { error: because(ended, error) };
      previousPause = step;
    }
  }
}

const asIs = (error: CallError): CallError => error;

function because(error: CallError, cause: CallError): CallError {
  defineHidden(error, "cause", cause);
  return error;
}

/** Keeps the API's own error, tells why its cure failed, and what is left to do if a person must sign in. */
function withRefreshFailure(error: CallError, failure: CallError): CallError {
  if (failure.kind === "aborted") return failure;
  if (failure.recovery === "never" || failure.recovery === "reauthorize")
    Object.assign(error, { recovery: "reauthorize" });
  return because(error, failure);
}
