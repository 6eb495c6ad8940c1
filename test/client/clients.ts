import type { UntypedClient } from "../../client/create-client.ts";
import type { ApiError, ApiErrorFields } from "../../client/errors/api-error.ts";
import type { ClientOptions } from "../../client/request/client-options.ts";
import type { Contract } from "../../scripts/contract/contract.ts";
import { clientNames } from "../../scripts/generate/naming.ts";

/** A generated client, for tests that go over operations by name. */
export interface GeneratedClient {
  create(options: ClientOptions & { baseUrl: string }): UntypedClient;
  ErrorClass: new (fields: ApiErrorFields) => ApiError;
  constants: Record<string, string>;
}

/** The client that was generated for a contract. */
export async function generatedClient(contract: Contract): Promise<GeneratedClient> {
  const { type, constants } = clientNames(contract);
  const entry = await import(`../../generated/${contract.api}/client.ts`);
  return { create: entry[`create${type}Client`], ErrorClass: entry[`${type}Error`], constants: entry[constants] };
}
