import { CallError } from "../errors/call-error.ts";
import { defineHidden } from "../errors/define-hidden.ts";
import { nextStep } from "../recovery/next-step.ts";
import { authorizationsOf, authorize } from "./authorize.ts";
import type { CallState } from "./call-state.ts";
import { emit, runHooks } from "./extension-hooks.ts";
import type { Outcome, PreparedRequest } from "./prepared-request.ts";
import { transmit } from "./transmit.ts";
import { withDeadline } from "./with-deadline.ts";

/** Sends a request, and again while the recovery of its error allows it. */
export async function execute(request: PreparedRequest, call: CallState): Promise<Outcome> {
  const { client, input, operation, meta } = call;
  const { clock } = client;
  const { timeoutMs = client.timeoutMs, deadlineMs = client.deadlineMs, attempts = client.attempts } = input;
  call.deadline = clock.now() + deadlineMs;
  const authorizations = authorizationsOf(call, request);
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
      : await withDeadline(
          call,
          deadlineMs,
          () => Promise.all(given),
          (error) => error,
        );
    const authorized = tokens instanceof CallError ? tokens : authorize(request, authorizations, tokens);
    if (authorized instanceof CallError) return { error: authorized };
    attempt += 1;
    meta.attempts += 1;
    call.context = { ...call.context, attempts: meta.attempts };
    const started = clock.now();
    const outcome = await send(authorized);
    emit("attempt", call, outcome, clock.now() - started);
    const { error } = outcome;
    if (error === undefined) return outcome;

    const replayable = !(request.body instanceof ReadableStream);
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
      // Every token is a string at this point.
      const renew = async () => authorizations[renewable]?.renew?.(given[renewable] as string);
      const failure = await withDeadline(call, deadlineMs, renew, (error) => error);
      emit("refresh", call, { error: failure }, 0);
      if (failure !== undefined) return { ...outcome, error: withRefreshFailure(error, failure) };
      meta.refreshed = true;
      attempt -= 1;
    } else {
      // A wait beyond the deadline cannot succeed; the error has `retryAt`.
      if (step === "stop" || clock.now() + step >= call.deadline) return outcome;
      emit("retry", call, outcome, step);
      const ended = await withDeadline(
        call,
        step,
        () => new Promise<never>(() => {}),
        (error) => error,
      );
      if (ended.kind === "aborted") return { error: withCause(ended, error) };
      previousPause = step;
    }
  }
}

function withCause(error: CallError, cause: CallError): CallError {
  defineHidden(error, "cause", cause);
  return error;
}

/** The error of the call, with the error of the failed renewal as its cause. */
function withRefreshFailure(error: CallError, failure: CallError): CallError {
  if (failure.kind === "aborted") return failure;
  if (failure.recovery === "never" || failure.recovery === "reauthorize")
    Object.assign(error, { recovery: "reauthorize" });
  return withCause(error, failure);
}
