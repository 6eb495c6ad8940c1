import type { Contract } from "./contract.ts";
import { ContractError } from "./contract-error.ts";
import type { Finding } from "./finding.ts";
import { envelopesOf } from "./reading/envelope.ts";
import { validateExtensions } from "./reading/extensions.ts";
import { fitScopes } from "./reading/fit-scopes.ts";
import { objectOf, stringOf } from "./reading/json.ts";
import { nameOperations } from "./reading/name-operations.ts";
import { readOperations } from "./reading/operations.ts";
import type { Report } from "./reading/report.ts";
import { securitySchemesOf } from "./reading/security.ts";
import type { Bundle } from "./source/load-bundle.ts";

/**
 * Reads a bundle into the contract model; pure.
 * @param api The API's folder name under `openapi/`.
 * @throws {ContractError} with every place where the contract contradicts itself.
 * @see https://spec.openapis.org/oas/v3.1.0#openapi-object
 */
export function buildContract(api: string, bundle: Pick<Bundle, "document" | "locate">): Contract {
  const findings: Finding[] = [];
  const report: Report = (pointer, message, remedy) => findings.push({ ...bundle.locate(pointer), message, remedy });

  validateExtensions(bundle.document, report);
  // Without sound extensions nothing that follows means anything.
  if (findings.length > 0) throw new ContractError(findings);
  const envelopes = envelopesOf(bundle.document);
  const { document, originOf } = fitScopes(nameOperations(bundle.document), envelopes);
  const { operations, codes } = readOperations(document, envelopes, (pointer, ...fault) =>
    report(originOf(pointer), ...fault),
  );
  if (findings.length > 0) throw new ContractError(findings);

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
