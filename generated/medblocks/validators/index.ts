// Made from openapi/medblocks/ by `npm run generate`; do not edit.
import type { RequestCheck } from "../../../client/validation/validator.ts";
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

/**
 * Checks requests of Medblocks Platform API before they are sent.
 * @example
 * ```ts
 * import { createMedblocksClient } from "error-contracts/medblocks";
 * import { validators } from "error-contracts/medblocks/validators";
 * import { validation } from "error-contracts/validation";
 *
 * export const client = createMedblocksClient({
 *   baseUrl: "https://api.example.com",
 *   extensions: [validation(validators)],
 * });
 * ```
 */
export const validators = {
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
} satisfies Partial<Record<MedblocksOperationKey, RequestCheck>>;
