import { AbortedError } from "../errors/aborted-error.ts";
import { CallError } from "../errors/call-error.ts";
import { defineHidden } from "../errors/define-hidden.ts";
import { nextStep } from "../recovery/next-step.ts";
import { retryCost } from "../recovery/retry-budget.ts";
import { wait } from "../recovery/with-timeout.ts";
import { authorize } from "./authorize.ts";
import type { CallState } from "./call-state.ts";
import { emit, runHooks } from "./extension-hooks.ts";
import { isStream, type Outcome, type PreparedRequest } from "./prepared-request.ts";
import { isRepeatable, transmit } from "./transmit.ts";
import { withDeadline } from "./with-deadline.ts";

/** Sends a request, and again while the recovery of its error allows it. */
export async function execute(request: PreparedRequest, call: CallState): Promise<Outcome> {
  const { client, meta } = call;
  const { clock, timeoutMs, attempts } = client;
  const signal = call.input.signal ?? undefined;
  // A header of the caller wins over a credential.
  const authorizations = call.authorizations.filter(
    ({ scheme }) => !(scheme.header && scheme.header in request.headers),
  );
  const send = runHooks("aroundAttempt", call, async (sent) => {
    const outcome = await withDeadline(call, (end) => transmit(sent, call, end), timeoutMs);
    return outcome instanceof CallError ? { error: outcome } : outcome;
  });
  let attempt = 0;
  let retries = 0;
  let replays = 0;
  let isRenewed = false;
  let spent = 1;
  // An extension can ask for an attempt after the call ended.
  while (!call.isOver) {
    const given = authorizations.map((authorization) => authorization.token(call.context));
    const tokens = given.every((token) => typeof token === "string")
      ? given
      : await withDeadline(call, () => Promise.all(given));
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
    if (error === undefined) {
      client.retryBudget.earn(spent);
      return outcome;
    }

    const left = call.deadline - clock.monotonic();
    const replayable = !isStream(request.body);
    const renewable = authorizations.find(({ renew }) => renew);
    const step = nextStep(error, {
      attempt,
      attempts,
      repeatable: replayable && isRepeatable(call),
      refreshable: replayable && renewable !== undefined && !isRenewed && replays < 2,
      retry: retries + 1,
      left,
      backoff: client.backoff,
      clock,
    });
    if (step === "refresh" && renewable !== undefined) {
      const failed = tokens[authorizations.indexOf(renewable)] as string; // it was sent
      const result = await withDeadline(call, async () => renewable.renew?.(failed));
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
      if (typeof step !== "number" || step >= left) return outcome;
      const cost = retryCost(error);
      if (!client.retryBudget.spend(cost)) return outcome;
      spent = cost || spent;
      emit("retry", call, outcome, step);
      if (await wait(clock, signal, step)) return { error: new AbortedError({ context: call.context, cause: error }) };
      retries += 1;
    }
  }
  return { error: new AbortedError({ context: call.context }) };
}

/** The error of the call, with the error of the failed renewal as its cause. */
function withRefreshFailure(error: CallError, failure: CallError, isFinal: boolean | undefined): CallError {
  if (failure.kind === "aborted") return failure;
  if (isFinal) Object.assign(error, { recovery: "reauthorize" });
  defineHidden(error, "cause", failure);
  return error;
}
