import { CallError } from "../errors/call-error.ts";
import { defineHidden } from "../errors/define-hidden.ts";
import { invalid } from "../errors/invalid-request-error.ts";
import type { Result } from "../result.ts";
import { authorizationsOf } from "./authorize.ts";
import type { CallInput } from "./call-options.ts";
import type { CallState, ClientState } from "./call-state.ts";
import { execute } from "./execute.ts";
import { emit, runHooks } from "./extension-hooks.ts";
import { prepare } from "./prepare.ts";
import type { Outcome } from "./prepared-request.ts";

/** Runs one call from input to result; never rejects. */
export async function perform(
  client: ClientState,
  method: string,
  path: string,
  input: CallInput = {},
): Promise<Result<unknown, CallError>> {
  const { bindings, clock } = client;
  const known = bindings.operations[`${method} ${path}`];
  const operation = known ?? { id: "" };
  const meta: CallState["meta"] = {
    requestId: "",
    attempts: 0,
    refreshed: false,
    idempotencyKey: undefined,
    staleSince: undefined,
  };
  const call: CallState = {
    client,
    operation,
    input,
    baseUrl: client.baseUrls[operation.server ?? 0] ?? "",
    // An unknown path may contain ids, so it is not shown.
    context: {
      api: bindings.api,
      method,
      path: known ? path : "(unknown)",
      operationId: operation.id,
      requestId: "",
      attempts: 0,
    },
    authorizations: authorizationsOf(client, operation),
    deadline: 0,
    isInDoubt: false,
    isOver: false,
    meta,
  };
  const started = clock.monotonic();
  let outcome: Outcome;
  try {
    const requestId = input?.requestId ?? client.newId();
    meta.requestId = requestId;
    call.context = { ...call.context, requestId };
    const request = prepare(call, known);
    call.deadline = started + call.client.deadlineMs;
    outcome = await runHooks("aroundCall", call, (sent) => execute(sent, call))(request);
  } catch (thrown) {
    outcome = { error: thrown instanceof CallError ? thrown : invalid("options", "cannot be read", call.context) };
  }
  const { error, response } = outcome;
  // The request may have taken effect before something broke: the caller must check before sending it again.
  if (error && call.isInDoubt) Object.assign(error, { recovery: "check" });
  const text = error && Object.hasOwn(client.messages, error.code) && client.messages[error.code];
  if (text) defineHidden(error, "userMessage", text);
  emit("result", call, outcome, clock.monotonic() - started);
  call.isOver = true;
  meta.staleSince = outcome.staleSince;
  const shared = { status: response?.status, meta };
  return outcome.error === undefined
    ? { ok: true, ...shared, status: outcome.response.status, data: outcome.data, response: outcome.response }
    : { ok: false, ...shared, error: outcome.error, response };
}
