// Made from openapi/dperspective/ by `npm run generate`; do not edit.
import type { RequestCheck } from "../../../client/validation/validator.ts";
import type { DPerspectiveOperationKey } from "../contract.ts";
import { listReadings } from "./list-readings.ts";
import { listReadingsOfCategory } from "./list-readings-of-category.ts";
import { listTrends } from "./list-trends.ts";
import { listSymptoms } from "./list-symptoms.ts";
import { listMedications } from "./list-medications.ts";
import { getMedicationAdherence } from "./get-medication-adherence.ts";
import { requestAuthorization } from "./request-authorization.ts";
import { createToken } from "./create-token.ts";
import { approvePending } from "./approve-pending.ts";
import { denyPending } from "./deny-pending.ts";
import { revokeConsentGrant } from "./revoke-consent-grant.ts";
import { registerApplication } from "./register-application.ts";

/**
 * Checks requests of DPerspective Third-Party API before they are sent.
 * @example
 * ```ts
 * import { createDPerspectiveClient } from "error-contracts/dperspective";
 * import { validators } from "error-contracts/dperspective/validators";
 * import { validation } from "error-contracts/validation";
 *
 * export const client = createDPerspectiveClient({
 *   baseUrl: "https://api.example.com",
 *   extensions: [validation(validators)],
 * });
 * ```
 */
export const validators = {
  "GET /api/v1/health-data": listReadings,
  "GET /api/v1/health-data/{category}": listReadingsOfCategory,
  "GET /api/v1/trends": listTrends,
  "GET /api/v1/symptoms": listSymptoms,
  "GET /api/v1/medications": listMedications,
  "GET /api/v1/medications/{id}/adherence": getMedicationAdherence,
  "POST /oauth/authorize": requestAuthorization,
  "POST /oauth/token": createToken,
  "POST /partner/consent/pending/{id}/approve": approvePending,
  "POST /partner/consent/pending/{id}/deny": denyPending,
  "DELETE /partner/consent/grants/{id}": revokeConsentGrant,
  "POST /developer/apps": registerApplication,
} satisfies Partial<Record<DPerspectiveOperationKey, RequestCheck>>;
