import { AbortedError } from "../errors/aborted-error.ts";
import type { CallError } from "../errors/call-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { type Bound, bounded } from "../recovery/bounded.ts";
import type { CallState } from "./call-state.ts";
import type { Draft } from "./draft.ts";
import { interpret } from "./interpret.ts";
import type { Outcome } from "./outcome.ts";
import { readText } from "./read-text.ts";

/** Sends a request once; never throws. */
export function attempt(draft: Draft, call: CallState): Promise<Outcome> {
  const { client, input, deadline } = call;
  const { clock, timeoutMs } = client;
  const left = deadline - clock.now();
  const most = input.timeoutMs ?? timeoutMs;
  return bounded(
    clock,
    input.signal,
    Math.min(most, left),
    (signal) => transmit(draft, call, signal),
    (bound) => ({ error: ended(bound, call, left > most ? "attempt" : "deadline") }),
  );
}

/** Waits for what other calls may wait for too, and which goes on for them when this call ends. */
export const within = <Value>(call: CallState, work: Promise<Value>): Promise<Value | CallError> => {
  const { client, input, deadline } = call;
  const { clock } = client;
  const otherwise = (bound: Bound) => ended(bound, call, "deadline");
  return bounded(clock, input.signal, deadline - clock.now(), () => work, otherwise);
};

async function transmit(draft: Draft, call: CallState, signal: AbortSignal): Promise<Outcome> {
  const { fetch, requestInit, maxBodyBytes } = call.client;
  const { url, method, headers, body = null } = draft;
  try {
    // A redirect is never followed: fetch would take an API key along to another host, and turn a POST into a GET.
    const init = { ...requestInit, method, headers, body, signal, redirect: "manual", duplex: "half" } as const;
    const response = await fetch(url, init);
    return interpret(response, await readText(response, maxBodyBytes), call);
  } catch (cause) {
    return { error: new NetworkError({ context: call.context, cause }) };
  }
}

const ended = (bound: Bound, { context, input }: CallState, reason: TimeoutError["reason"]): CallError =>
  bound === "aborted"
    ? new AbortedError({ context, cause: input.signal?.reason })
    : new TimeoutError({ context, reason });
