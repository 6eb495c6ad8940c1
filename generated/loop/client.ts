// Made from openapi/loop/ by `npm run generate`; do not edit.
import type { Calls } from "../../client/client-types.ts";
import { type ClientBase, createClient, type RefreshableClient } from "../../client/create-client.ts";
import type { ClientOptions } from "../../client/request/client-options.ts";
import type { LoopCode } from "./codes.ts";
import { bindings, type LoopOperations } from "./contract.ts";

export * from "../../client/core.ts";
export { LOOP_ERRORS, OAUTH_ERRORS, type LoopCode } from "./codes.ts";
export type { LoopOperationKey, LoopOperations } from "./contract.ts";
export { type AnyLoopError, type LoopDetails, LoopError, type LoopMessages } from "./errors.ts";

/** The contract's security schemes, by which credentials are named. */
export type LoopScheme = "userAccessToken" | "machineToken";

/** What holds for every call of a client of Loop Health Platform. */
export type LoopOptions = ClientOptions<LoopCode, LoopScheme, "userAccessToken", "https://identity.platform.loop.health" | "https://clinical.platform.loop.health" | "https://ai.platform.loop.health" | "https://integrations.platform.loop.health" | "https://patient-graph.platform.loop.health" | "https://events.platform.loop.health" | "https://membership.platform.loop.health" | "https://payments.platform.loop.health" | "https://entitlements.platform.loop.health" | "https://webhooks.platform.loop.health">;

/** A client of Loop Health Platform. */
export type LoopClient = Calls<LoopOperations> &
  ClientBase<LoopScheme, "userAccessToken", LoopOptions> &
  RefreshableClient<LoopScheme>;

/**
 * Makes a client of Loop Health Platform.
 * @throws {InvalidRequestError} if an option is wrong.
 * @see https://docs.ross.platform.loop.health/connect/errors
 * @example
 * ```ts
 * import { createLoopClient } from "error-contracts/loop";
 *
 * const client = createLoopClient();
 * const result = await client.GET("/.well-known/openid-configuration");
 * ```
 */
export function createLoopClient(options?: LoopOptions): LoopClient {
  // The runtime checks operations by the same contract that the types are made of.
  return createClient(bindings, options) as unknown as LoopClient;
}
