import { blockingFaults } from "./blocking/blocking-faults.ts";
import type { Contract } from "./contract.ts";
import { ContractError } from "./contract-error.ts";
import { fitScopes } from "./model/fit-scopes.ts";
import { modelOf } from "./model/operations.ts";
import { envelopesOf } from "./reading/errors/envelope.ts";
import { objectOf, stringOf } from "./reading/json.ts";
import { nameOperations } from "./reading/operations/name-operations.ts";
import { securitySchemesOf } from "./reading/operations/security.ts";
import { readDocument } from "./reading/read-document.ts";
import type { Bundle } from "./source/load-bundle.ts";

/**
 * Reads a bundle into the contract model; pure.
 * @param api The API's folder name under `openapi/`.
 * @throws {ContractError} with every place where the contract contradicts itself.
 * @see https://spec.openapis.org/oas/v3.1.0#openapi-object
 */
export function buildContract(api: string, bundle: Pick<Bundle, "document" | "locate">): Contract {
  const faults = blockingFaults(bundle.document);
  if (faults.length > 0) {
    throw new ContractError(
      faults.map(({ rule, pointer, message, remedy }) => ({ ...bundle.locate(pointer), message, remedy, rule })),
    );
  }
  const envelopes = envelopesOf(bundle.document);
  const { document } = fitScopes(nameOperations(bundle.document), envelopes);
  const { operations, codes } = modelOf(readDocument(document));

  const info = objectOf(document.info);
  const externalDocs = objectOf(document.externalDocs).url;
  return {
    api,
    title: stringOf(info.title),
    version: stringOf(info.version),
    description: stringOf(info.description).trim(),
    externalDocs: typeof externalDocs === "string" ? externalDocs : null,
    envelopes,
    operations,
    codes,
    securitySchemes: securitySchemesOf(document),
    document,
  };
}
