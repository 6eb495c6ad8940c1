// Made from openapi/medblocks/ by `npm run generate`; do not edit.
import type { Calls } from "../../client/client-types.ts";
import { type ClientBase, createClient } from "../../client/create-client.ts";
import type { ClientOptions } from "../../client/request/client-options.ts";
import type { MedblocksCode } from "./codes.ts";
import { bindings, type MedblocksOperations } from "./contract.ts";

export * from "../../client/core.ts";
export { MEDBLOCKS_ERRORS, type MedblocksCode } from "./codes.ts";
export type { MedblocksOperationKey, MedblocksOperations } from "./contract.ts";
export { type AnyMedblocksError, type MedblocksDetails, MedblocksError, type MedblocksMessages } from "./errors.ts";

/** The contract's security schemes, by which credentials are named. */
export type MedblocksScheme = "apiKey";

/** What holds for every call of a client of Medblocks Platform API. */
export type MedblocksOptions = ClientOptions<MedblocksCode, MedblocksScheme, never, never>;

/** A client of Medblocks Platform API. */
export type MedblocksClient = Calls<MedblocksOperations> &
  ClientBase<MedblocksScheme, never, MedblocksOptions>;

/**
 * Makes a client of Medblocks Platform API.
 * @throws {InvalidRequestError} if an option is wrong.
 * @see https://feature-docs.medblocks.com/docs/reference/errors
 * @example
 * ```ts
 * import { createMedblocksClient } from "error-contracts/medblocks";
 *
 * const client = createMedblocksClient();
 * const result = await client.GET("/patients");
 * ```
 */
export function createMedblocksClient(options?: MedblocksOptions): MedblocksClient {
  // The runtime checks operations by the same contract that the types are made of.
  return createClient(bindings, options) as unknown as MedblocksClient;
}
