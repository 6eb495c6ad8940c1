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
  const requestId = input?.requestId ?? client.newId();
  const meta: CallState["meta"] = {
    requestId,
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
      requestId,
      attempts: 0,
    },
    authorizations: authorizationsOf(client, operation),
    deadline: 0,
    meta,
  };
  const started = clock.monotonic();
  let outcome: Outcome;
  try {
    const send = runHooks("aroundCall", call, (request) => execute(request, call));
    outcome = await send(prepare(call, known));
  } catch (error) {
    outcome = {
      error: error instanceof CallError ? error : invalid("extensions", "has one that threw", call.context),
    };
  }
  const { error, response } = outcome;
  const text = error && client.messages[error.code];
  if (text) defineHidden(error, "userMessage", text);
  emit("result", call, outcome, clock.monotonic() - started);
  meta.staleSince = outcome.staleSince;
  return outcome.error === undefined
    ? { data: outcome.data, response: outcome.response, meta }
    : { error: outcome.error, response, meta };
}
