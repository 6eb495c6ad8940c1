// Made from openapi/medblocks/ by `npm run generate`; do not edit.
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { MedblocksOperationKey } from "../contract.ts";
import { createPatient } from "./create-patient.ts";
import { listPatients } from "./list-patients.ts";
import { getPatient } from "./get-patient.ts";
import { updatePatient } from "./update-patient.ts";
import { deletePatient } from "./delete-patient.ts";
import { listPatientSessions } from "./list-patient-sessions.ts";
import { createSession } from "./create-session.ts";
import { getSession } from "./get-session.ts";
import { listFhirSources } from "./list-fhir-sources.ts";
import { getFhirSource } from "./get-fhir-source.ts";
import { getHealth } from "./get-health.ts";

/**
 * Schemas of the data that Medblocks Platform API answers with.
 * @example
 * ```ts
 * import { createMedblocksClient } from "error-contracts/medblocks";
 * import { responses } from "error-contracts/medblocks/responses";
 * import { responseValidation } from "error-contracts/response-validation";
 *
 * export const client = createMedblocksClient({
 *   baseUrl: "https://api.example.com",
 *   extensions: [responseValidation(responses)],
 * });
 * ```
 */
export const responses = {
  "POST /patients": createPatient,
  "GET /patients": listPatients,
  "GET /patients/{id}": getPatient,
  "PUT /patients/{id}": updatePatient,
  "DELETE /patients/{id}": deletePatient,
  "GET /patients/{id}/sessions": listPatientSessions,
  "POST /sessions": createSession,
  "GET /sessions/{id}": getSession,
  "GET /connections": listFhirSources,
  "GET /connections/{id}": getFhirSource,
  "GET /health": getHealth,
} satisfies Partial<Record<MedblocksOperationKey, StandardSchema<unknown>>>;
