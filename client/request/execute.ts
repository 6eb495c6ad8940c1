import { AbortedError } from "../errors/aborted-error.ts";
import type { CallContext } from "../errors/call-context.ts";
import type { CallError } from "../errors/call-error.ts";
import { hide } from "../errors/hide.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { type Bound, bounded, wait } from "../recovery/bounded.ts";
import type { Clock } from "../recovery/clock.ts";
import { nextStep } from "../recovery/next-step.ts";
import { type Authorization, authorize, headerOf } from "./authorize.ts";
import type { Bindings, OperationBinding } from "./bindings.ts";
import type { Draft } from "./draft.ts";
import type { Guard } from "./guard.ts";
import { interpret } from "./interpret.ts";
import type { Outcome } from "./outcome.ts";
import { readText } from "./read-text.ts";
import type { Reporter } from "./reporter.ts";

/** A call with everything decided but its outcome. */
export interface Execution {
  readonly bindings: Bindings;
  readonly operation: OperationBinding;
  readonly context: Omit<CallContext, "attempts">;
  readonly authorizations: readonly Authorization[];
  readonly fetch: typeof globalThis.fetch;
  readonly requestInit: RequestInit | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly attempts: number;
  readonly maxBodyBytes: number;
  /** Whether a request that may have happened may be sent again. */
  readonly repeatable: boolean;
  readonly guards: readonly Guard[];
  readonly report: Reporter;
}

/** How a call went, apart from its outcome. */
export interface Progress {
  /** How often the request was sent. */
  sent: number;
  /** Whether a token was renewed for it. */
  refreshed: boolean;
}

/** Sends a request until there is an outcome that nothing can be done about; never throws. */
export async function execute(draft: Draft, execution: Execution, progress: Progress): Promise<Outcome> {
  const { clock, signal, report, deadlineMs, attempts } = execution;
  const deadline = clock.now() + deadlineMs;
  const replayable = !(draft.body instanceof ReadableStream);
  let attempt = 0;
  let previousPause = 0;

  // The caller's own headers win over credentials; those of one attempt are replaced in the next.
  const authorizations = execution.authorizations.filter(({ scheme }) => {
    const header = headerOf(scheme);
    return header === undefined || !draft.headers.has(header);
  });
  for (;;) {
    const { headers } = draft;
    const authorized = await within(execution, progress, deadline, () => authorize(authorizations, draft.url, headers));
    if ("error" in authorized) return authorized;
    progress.sent += 1;
    attempt += 1;
    const context: CallContext = { ...execution.context, attempts: progress.sent };
    const started = clock.now();
    const outcome = await guarded(execution.guards, context, () =>
      send({ ...draft, url: authorized.url, headers }, context, execution, deadline),
    );
    report.attempt(context, outcome, clock.now() - started);
    if (outcome.error === undefined) return outcome;

    const renewable = authorized.used.find(({ credential }) => credential.renew !== undefined);
    const refreshable = renewable !== undefined && !progress.refreshed && replayable;
    const repeatable = execution.repeatable && replayable;
    const step = nextStep(outcome.error, { attempt, attempts, repeatable, refreshable, previousPause, clock });
    if (step.kind === "stop") return outcome;
    if (step.kind === "refresh") {
      const failure = await within(execution, progress, deadline, async () => ({
        error: await renewable?.credential.renew?.(renewable.token),
      }));
      report.refresh(context, failure.error);
      if (failure.error !== undefined) return { ...outcome, error: withRefreshFailure(outcome.error, failure.error) };
      progress.refreshed = true;
      attempt -= 1;
      continue;
    }
    // Waiting in vain helps nobody: the error says in `retryAt` when to come back.
    if (clock.now() + step.ms >= deadline) return outcome;
    report.retry(context, outcome.error, step.ms);
    if (await wait(clock, signal, step.ms)) return { error: new AbortedError({ context, cause: outcome.error }) };
    previousPause = step.ms;
  }
}

async function send(draft: Draft, context: CallContext, execution: Execution, deadline: number): Promise<Outcome> {
  const { clock, signal, timeoutMs, fetch, requestInit, bindings, operation, maxBodyBytes } = execution;
  const left = deadline - clock.now();
  const { url, method, headers, body } = draft;
  try {
    const result = await bounded(clock, signal, Math.min(timeoutMs, left), async (attemptSignal) => {
      const stream = body instanceof ReadableStream ? { duplex: "half" } : undefined;
      const init = { ...requestInit, ...stream, method, headers, body: body ?? null, signal: attemptSignal };
      // A redirect is never followed: fetch would take an API key along to another host, and turn a POST into a GET.
      const response = await fetch(url, { ...init, redirect: "manual" });
      return interpret(response, await readText(response, maxBodyBytes), {
        bindings,
        operation,
        context,
        now: clock.now(),
      });
    });
    return "value" in result ? result.value : { error: ended(result.bound, context, signal, left <= timeoutMs) };
  } catch (cause) {
    return { error: new NetworkError({ context, cause }) };
  }
}

/** Does what may wait on others, such as a renewal that several calls share, but no longer than this call may last. */
async function within<Value>(
  { context, signal, clock }: Execution,
  { sent }: Progress,
  deadline: number,
  work: () => Value | Promise<Value>,
): Promise<Value | { error: CallError }> {
  const begun = work();
  if (!(begun instanceof Promise)) return begun;
  const result = await bounded(clock, signal, Math.max(0, deadline - clock.now()), () => begun);
  return "value" in result
    ? result.value
    : { error: ended(result.bound, { ...context, attempts: sent }, signal, true) };
}

function ended(bound: Bound, context: CallContext, signal: AbortSignal | undefined, total: boolean): CallError {
  if (bound === "aborted") return new AbortedError({ context, cause: signal?.reason });
  return new TimeoutError({ reason: total ? "deadline" : "attempt", context });
}

function guarded(guards: readonly Guard[], context: CallContext, attempt: () => Promise<Outcome>): Promise<Outcome> {
  const run = guards.reduceRight<() => Promise<Outcome>>((next, guard) => () => guard(next, context), attempt);
  return guards.length === 0 ? attempt() : run().catch(() => ({ error: brokenGuard(context) }));
}

const brokenGuard = (context: CallContext): CallError =>
  new InvalidRequestError({ field: "guards", problem: "has a guard that threw", context });

/** Keeps the API's own error, tells why its cure failed, and what is left to do if a person must sign in. */
function withRefreshFailure(error: CallError, cause: CallError): CallError {
  if (cause.kind === "aborted") return cause;
  hide(error, { cause });
  if (cause.recovery === "never" || cause.recovery === "reauthorize") {
    Object.defineProperty(error, "recovery", { value: "reauthorize", enumerable: true, configurable: true });
  }
  return error;
}
