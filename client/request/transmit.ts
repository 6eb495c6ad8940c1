import { NetworkError } from "../errors/network-error.ts";
import type { CallState } from "./call-state.ts";
import { interpret, isListedSuccess, receive } from "./interpret.ts";
import type { Outcome, PreparedRequest } from "./prepared-request.ts";

/** Sends a request once; never throws. */
export async function transmit(request: PreparedRequest, call: CallState, ended: AbortSignal): Promise<Outcome> {
  const { client, context, input } = call;
  const { parseAs, signal } = input;
  // An extension may send again; what an earlier attempt may have done stays in doubt.
  const wasInDoubt = call.isInDoubt;
  call.isInDoubt = !isRepeatable(call);
  try {
    const isStream = parseAs === "stream";
    // Never follow redirects: fetch would send an API key to another host and turn a POST into a GET.
    const init = { ...client.requestInit, ...request, signal: ended, redirect: "manual", duplex: "half" } as const;
    // A stream is read after the attempt, and still ends with the caller's signal.
    if (isStream && signal) Object.assign(init, { signal: AbortSignal.any([ended, signal]) });
    const response = await client.fetch(request.url, init);
    // An answer without a body has an empty stream.
    if (isStream && isListedSuccess(response, call)) return { data: response.body ?? new Response("").body, response };
    const received = await receive(response, call);
    const outcome = interpret(response, received, call);
    call.isInDoubt &&= wasInDoubt || isDoubtful(outcome);
    return { ...outcome, received };
  } catch (cause) {
    call.isInDoubt &&= wasInDoubt || !/refused|ENOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT/i.test(codesOf(cause));
    return { error: new NetworkError({ context, cause }) };
  }
}

/** Whether sending the request twice has the same effect as sending it once. */
export const isRepeatable = ({ input, meta, operation }: CallState): boolean =>
  input.repeatable || meta.idempotencyKey !== undefined || operation.idempotent !== false;

/**
 * Whether a request may have taken effect: it succeeded, or an error came that has no code of the API. A proxy answers a
 * 502, 503 or 504 also when the connection to the API broke after the request.
 */
const isDoubtful = ({ error, response }: Outcome): boolean =>
  error === undefined ||
  error.recovery === "check" ||
  // The codes of an API do not begin with `$`.
  (error.code.startsWith("$") && error.recovery === "backoff" && (response?.status ?? 0) >= 500);

/** The system codes of a failed `fetch`; Node has them at the cause, Bun at the error. */
const codesOf = (thrown: unknown): string => {
  const { code, cause } = Object(thrown) as { code?: unknown; cause?: unknown }; // any value can be thrown
  return `${code} ${(Object(cause) as { code?: unknown }).code}`;
};
