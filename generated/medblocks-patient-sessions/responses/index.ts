// Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { MedblocksPatientSessionsOperationKey } from "../contract.ts";
import { createPatient } from "./create-patient.ts";
import { listPatients } from "./list-patients.ts";
import { getPatient } from "./get-patient.ts";
import { updatePatient } from "./update-patient.ts";
import { deletePatient } from "./delete-patient.ts";
import { disconnectPatientConnection } from "./disconnect-patient-connection.ts";
import { listPatientSessionsForPatient } from "./list-patient-sessions-for-patient.ts";
import { getPatientRecords } from "./get-patient-records.ts";
import { initPatientSession } from "./init-patient-session.ts";
import { retrievePatientSession } from "./retrieve-patient-session.ts";
import { listFhirSources } from "./list-fhir-sources.ts";
import { getFhirSource } from "./get-fhir-source.ts";
import { retrieveLaunchContext } from "./retrieve-launch-context.ts";
import { createWebhook } from "./create-webhook.ts";
import { listWebhooks } from "./list-webhooks.ts";
import { getWebhook } from "./get-webhook.ts";
import { updateWebhook } from "./update-webhook.ts";
import { deleteWebhook } from "./delete-webhook.ts";
import { rotateWebhookSecret } from "./rotate-webhook-secret.ts";
import { listWebhookEvents } from "./list-webhook-events.ts";
import { redeliverWebhookEvent } from "./redeliver-webhook-event.ts";
import { health } from "./health.ts";

/**
 * Schemas of the data that Medblocks API (patient sessions) answers with.
 * @example
 * ```ts
 * import { createMedblocksPatientSessionsClient } from "error-contracts/medblocks-patient-sessions";
 * import { responses } from "error-contracts/medblocks-patient-sessions/responses";
 * import { responseValidation } from "error-contracts/response-validation";
 *
 * export const client = createMedblocksPatientSessionsClient({
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
  "DELETE /patients/{id}/connections/{connection_id}": disconnectPatientConnection,
  "GET /patients/{id}/patient-sessions": listPatientSessionsForPatient,
  "GET /patients/{id}/records": getPatientRecords,
  "POST /patient-sessions": initPatientSession,
  "GET /patient-sessions/{id}": retrievePatientSession,
  "GET /connections": listFhirSources,
  "GET /connections/{id}": getFhirSource,
  "GET /launch-contexts/{id}": retrieveLaunchContext,
  "POST /webhooks": createWebhook,
  "GET /webhooks": listWebhooks,
  "GET /webhooks/{id}": getWebhook,
  "PATCH /webhooks/{id}": updateWebhook,
  "DELETE /webhooks/{id}": deleteWebhook,
  "POST /webhooks/{id}/rotate-secret": rotateWebhookSecret,
  "GET /webhooks/{id}/events": listWebhookEvents,
  "POST /events/{id}/redeliver": redeliverWebhookEvent,
  "GET /health": health,
} satisfies Partial<Record<MedblocksPatientSessionsOperationKey, StandardSchema<unknown>>>;
