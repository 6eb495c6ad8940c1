// Made from openapi/dperspective/ by `npm run generate`; do not edit.
import type { Calls } from "../../client/client-types.ts";
import { type ClientBase, createClient, type RefreshableClient } from "../../client/create-client.ts";
import type { ClientOptions } from "../../client/request/client-options.ts";
import type { DPerspectiveCode } from "./codes.ts";
import { bindings, type DPerspectiveOperations } from "./contract.ts";

export * from "../../client/core.ts";
export { DPERSPECTIVE_ERRORS, type DPerspectiveCode } from "./codes.ts";
export type { DPerspectiveOperationKey, DPerspectiveOperations } from "./contract.ts";
export { type AnyDPerspectiveError, type DPerspectiveDetails, DPerspectiveError, type DPerspectiveMessages } from "./errors.ts";

/** The contract's security schemes, by which credentials are named. */
export type DPerspectiveScheme = "partnerAccessToken" | "userSession";

/** What holds for every call of a client of DPerspective Third-Party API. */
export type DPerspectiveOptions = ClientOptions<DPerspectiveCode, DPerspectiveScheme, "partnerAccessToken", never>;

/** A client of DPerspective Third-Party API. */
export type DPerspectiveClient = Calls<DPerspectiveOperations> &
  ClientBase<DPerspectiveScheme, "partnerAccessToken", DPerspectiveOptions> &
  RefreshableClient<DPerspectiveScheme>;

/**
 * Makes a client of DPerspective Third-Party API.
 * @throws {InvalidRequestError} if an option is wrong.
 * @see https://dperspective.galacticgeeks.com/errors
 * @example
 * ```ts
 * import { createDPerspectiveClient } from "error-contracts/dperspective";
 *
 * const client = createDPerspectiveClient();
 * const result = await client.GET("/api/v1/health-data");
 * ```
 */
export function createDPerspectiveClient(options?: DPerspectiveOptions): DPerspectiveClient {
  // The runtime checks operations by the same contract that the types are made of.
  return createClient(bindings, options) as unknown as DPerspectiveClient;
}
