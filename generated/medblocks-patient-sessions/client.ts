// Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import type { Calls } from "../../client/client-types.ts";
import { type ClientBase, createClient } from "../../client/create-client.ts";
import type { ClientOptions } from "../../client/request/client-options.ts";
import type { MedblocksPatientSessionsCode } from "./codes.ts";
import { bindings, type MedblocksPatientSessionsOperations } from "./contract.ts";

export * from "../../client/core.ts";
export { MEDBLOCKS_PATIENT_SESSIONS_ERRORS, type MedblocksPatientSessionsCode } from "./codes.ts";
export type { MedblocksPatientSessionsOperationKey, MedblocksPatientSessionsOperations } from "./contract.ts";
export { type AnyMedblocksPatientSessionsError, type MedblocksPatientSessionsDetails, MedblocksPatientSessionsError, type MedblocksPatientSessionsMessages } from "./errors.ts";

/** The contract's security schemes, by which credentials are named. */
export type MedblocksPatientSessionsScheme = "apiKey";

/** What holds for every call of a client of Medblocks API (patient sessions). */
export type MedblocksPatientSessionsOptions = ClientOptions<MedblocksPatientSessionsCode, MedblocksPatientSessionsScheme, never, never>;

/** A client of Medblocks API (patient sessions). */
export type MedblocksPatientSessionsClient = Calls<MedblocksPatientSessionsOperations> &
  ClientBase<MedblocksPatientSessionsScheme, never, MedblocksPatientSessionsOptions>;

/**
 * Makes a client of Medblocks API (patient sessions).
 * @throws {InvalidRequestError} if an option is wrong.
 * @see https://medblocks.com/docs/reference/errors
 * @example
 * ```ts
 * import { createMedblocksPatientSessionsClient } from "error-contracts/medblocks-patient-sessions";
 *
 * const client = createMedblocksPatientSessionsClient();
 * const result = await client.GET("/patients");
 * ```
 */
export function createMedblocksPatientSessionsClient(options?: MedblocksPatientSessionsOptions): MedblocksPatientSessionsClient {
  // The runtime checks operations by the same contract that the types are made of.
  return createClient(bindings, options) as unknown as MedblocksPatientSessionsClient;
}
