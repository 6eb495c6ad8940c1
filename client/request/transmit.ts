import { NetworkError } from "../errors/network-error.ts";
import type { CallState } from "./call-state.ts";
import { interpret } from "./interpret.ts";
import type { Outcome, PreparedRequest } from "./prepared-request.ts";
import { readText } from "./read-text.ts";

/** Sends a request once; never throws. */
export async function transmit(request: PreparedRequest, call: CallState, signal: AbortSignal): Promise<Outcome> {
  const { client, context } = call;
  try {
    // Never follow redirects: fetch would send an API key to another host and turn a POST into a GET.
    const init = { ...client.requestInit, ...request, signal, redirect: "manual", duplex: "half" } as const;
    const response = await client.fetch(request.url, init);
    return interpret(response, await readText(response, client.maxBodyBytes), call);
  } catch (cause) {
    return { error: new NetworkError({ context, cause }) };
  }
}
