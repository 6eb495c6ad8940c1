// Made from openapi/dperspective/ by `npm run generate`; do not edit.
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { DPerspectiveOperationKey } from "../contract.ts";
import { listReadings } from "./list-readings.ts";
import { listReadingsOfCategory } from "./list-readings-of-category.ts";
import { getAggregations } from "./get-aggregations.ts";
import { listTrends } from "./list-trends.ts";
import { listSymptoms } from "./list-symptoms.ts";
import { listMedications } from "./list-medications.ts";
import { getMedicationAdherence } from "./get-medication-adherence.ts";
import { requestAuthorization } from "./request-authorization.ts";
import { createToken } from "./create-token.ts";
import { listPendingApprovals } from "./list-pending-approvals.ts";
import { listConsentGrants } from "./list-consent-grants.ts";
import { registerApplication } from "./register-application.ts";

/**
 * Schemas of the data that DPerspective Third-Party API answers with.
 * @example
 * ```ts
 * import { createDPerspectiveClient } from "error-contracts/dperspective";
 * import { responses } from "error-contracts/dperspective/responses";
 * import { responseValidation } from "error-contracts/response-validation";
 *
 * export const client = createDPerspectiveClient({
 *   baseUrl: "https://api.example.com",
 *   extensions: [responseValidation(responses)],
 * });
 * ```
 */
export const responses = {
  "GET /api/v1/health-data": listReadings,
  "GET /api/v1/health-data/{category}": listReadingsOfCategory,
  "GET /api/v1/aggregations": getAggregations,
  "GET /api/v1/trends": listTrends,
  "GET /api/v1/symptoms": listSymptoms,
  "GET /api/v1/medications": listMedications,
  "GET /api/v1/medications/{id}/adherence": getMedicationAdherence,
  "POST /oauth/authorize": requestAuthorization,
  "POST /oauth/token": createToken,
  "GET /partner/consent/pending": listPendingApprovals,
  "GET /partner/consent/grants": listConsentGrants,
  "POST /developer/apps": registerApplication,
} satisfies Partial<Record<DPerspectiveOperationKey, StandardSchema<unknown>>>;
