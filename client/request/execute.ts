import { CallError } from "../errors/call-error.ts";
import { defineHidden } from "../errors/define-hidden.ts";
import { nextStep } from "../recovery/next-step.ts";
import { authorize } from "./authorize.ts";
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
  call.deadline = clock.monotonic() + deadlineMs;
  // A header of the caller wins over a credential.
  const authorizations = call.authorizations.filter(
    ({ scheme }) => !(scheme.header && scheme.header in request.headers),
  );
  const send = runHooks("aroundAttempt", call, (sent) =>
    withDeadline(
      call,
      timeoutMs,
      (signal) => transmit(sent, call, signal),
      (error) => ({ error }),
    ),
  );
  let attempt = 0;
  let retries = 0;
  let replays = 0;
  let isRenewed = false;
  for (;;) {
    const given = authorizations.map((authorization) => authorization.token(call.context));
    const tokens = given.every((token) => typeof token === "string")
      ? given
      : await withDeadline(
          call,
          deadlineMs,
          () => Promise.all(given),
          (error) => error,
        );
    if (tokens instanceof CallError) return { error: tokens };
    const authorized = authorize(request, authorizations, tokens);
    if (authorized instanceof CallError) return { error: authorized };
    attempt += 1;
    meta.attempts += 1;
    call.context = { ...call.context, attempts: meta.attempts };
    const started = clock.monotonic();
    const outcome = await send(authorized);
    emit("attempt", call, outcome, clock.monotonic() - started);
    const { error } = outcome;
    if (error === undefined) return outcome;

    const replayable = !(request.body instanceof ReadableStream);
    const harmless = input.repeatable || meta.idempotencyKey !== undefined || operation.idempotent !== false;
    const renewable = authorizations.find(({ renew }) => renew);
    const step = nextStep(error, {
      attempt,
      attempts,
      repeatable: replayable && harmless,
      refreshable: replayable && renewable !== undefined && !isRenewed && replays < 2,
      retry: retries + 1,
      clock,
    });
    if (step === "refresh" && renewable !== undefined) {
      const failed = tokens[authorizations.indexOf(renewable)] as string; // it was sent
      const renew = async () => renewable.renew?.(failed);
      const result = await withDeadline(call, deadlineMs, renew, (error) => error);
      const failure = result instanceof CallError ? result : undefined;
      emit("refresh", call, { error: failure }, 0);
      if (failure !== undefined)
        return { ...outcome, error: withRefreshFailure(error, failure, renewable.isFinal?.(failure)) };
      // A token that another call or tab renewed may have ended too: then one real renewal follows.
      isRenewed = result === true;
      replays += 1;
      meta.refreshed = true;
      attempt -= 1;
    } else {
      // A wait beyond the deadline cannot succeed; the error has `retryAt`.
      if (typeof step !== "number" || clock.monotonic() + step >= call.deadline) return outcome;
      emit("retry", call, outcome, step);
      const ended = await withDeadline(
        call,
        step,
        () => new Promise<never>(() => {}),
        (error) => error,
      );
      if (ended.kind === "aborted") return { error: withCause(ended, error) };
      retries += 1;
    }
  }
}

function withCause(error: CallError, cause: CallError): CallError {
  defineHidden(error, "cause", cause);
  return error;
}

/** The error of the call, with the error of the failed renewal as its cause. */
function withRefreshFailure(error: CallError, failure: CallError, isFinal: boolean | undefined): CallError {
  if (failure.kind === "aborted") return failure;
  if (isFinal) Object.assign(error, { recovery: "reauthorize" });
  return withCause(error, failure);
}
