// Made from openapi/authos/ by `npm run generate`; do not edit.
import type { Calls } from "../../client/client-types.ts";
import { type ClientBase, createClient, type RefreshableClient } from "../../client/create-client.ts";
import type { ClientOptions } from "../../client/request/client-options.ts";
import type { AuthOSCode } from "./codes.ts";
import { bindings, type AuthOSOperations } from "./contract.ts";

export * from "../../client/core.ts";
export { AUTHOS_ERRORS, type AuthOSCode } from "./codes.ts";
export type { AuthOSOperationKey, AuthOSOperations } from "./contract.ts";
export { type AnyAuthOSError, type AuthOSDetails, AuthOSError, type AuthOSMessages } from "./errors.ts";

/** The contract's security schemes, by which credentials are named. */
export type AuthOSScheme = "bearerJwt" | "apiKey";

/** What holds for every call of a client of AuthOS API. */
export type AuthOSOptions = ClientOptions<AuthOSCode, AuthOSScheme, "bearerJwt", never> & {
  /** Where your installation is. */
  baseUrl: string;
};

/** A client of AuthOS API. */
export type AuthOSClient = Calls<AuthOSOperations> &
  ClientBase<AuthOSScheme, "bearerJwt", AuthOSOptions> &
  RefreshableClient<AuthOSScheme>;

/**
 * Makes a client of AuthOS API.
 * @throws {InvalidRequestError} if an option is wrong.
 * @see https://authos.dev/docs/api/error-handling
 * @example
 * ```ts
 * import { createAuthOSClient } from "error-contracts/authos";
 *
 * const client = createAuthOSClient({ baseUrl: "https://api.example.com" });
 * const result = await client.GET("/.well-known/jwks.json");
 * ```
 */
export function createAuthOSClient(options: AuthOSOptions): AuthOSClient {
  // The runtime checks operations by the same contract that the types are made of.
  return createClient(bindings, options) as unknown as AuthOSClient;
}
