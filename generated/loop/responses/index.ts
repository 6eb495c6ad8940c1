// Made from openapi/loop/ by `npm run generate`; do not edit.
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperationKey } from "../contract.ts";
import { createToken } from "./create-token.ts";
import { introspectToken } from "./introspect-token.ts";
import { createMachineToken } from "./create-machine-token.ts";
import { getDiscoveryDocument } from "./get-discovery-document.ts";
import { listSigningKeys } from "./list-signing-keys.ts";
import { listGrants } from "./list-grants.ts";
import { listConnectedApps } from "./list-connected-apps.ts";
import { listOauthClients } from "./list-oauth-clients.ts";
import { createOauthClient } from "./create-oauth-client.ts";
import { rotateClientSecret } from "./rotate-client-secret.ts";
import { getMe } from "./get-me.ts";
import { getMySettings } from "./get-my-settings.ts";
import { getUser } from "./get-user.ts";
import { parseBiomarkers } from "./parse-biomarkers.ts";
import { parseVendorBiomarkers } from "./parse-vendor-biomarkers.ts";
import { uploadBloodwork } from "./upload-bloodwork.ts";
import { getBloodwork } from "./get-bloodwork.ts";
import { getProtocol } from "./get-protocol.ts";
import { matchProtocols } from "./match-protocols.ts";
import { evaluateProtocol } from "./evaluate-protocol.ts";
import { createEnrollment } from "./create-enrollment.ts";
import { generateRecommendations } from "./generate-recommendations.ts";
import { computeHealthScore } from "./compute-health-score.ts";
import { listRedFlags } from "./list-red-flags.ts";
import { recommendPeptides } from "./recommend-peptides.ts";
import { listCheckIns } from "./list-check-ins.ts";
import { createCheckIn } from "./create-check-in.ts";
import { getNextCheckIn } from "./get-next-check-in.ts";
import { createLabOrder } from "./create-lab-order.ts";
import { getLabOrder } from "./get-lab-order.ts";
import { listLabMarkers } from "./list-lab-markers.ts";
import { listMyLabOrders } from "./list-my-lab-orders.ts";
import { getMyLabOrder } from "./get-my-lab-order.ts";
import { listWearableConnections } from "./list-wearable-connections.ts";
import { listWearableMetrics } from "./list-wearable-metrics.ts";
import { updateWearableMetrics } from "./update-wearable-metrics.ts";
import { createWearableLinkToken } from "./create-wearable-link-token.ts";
import { exchangeWearableLinkToken } from "./exchange-wearable-link-token.ts";
import { listPatients } from "./list-patients.ts";
import { createPatient } from "./create-patient.ts";
import { getSafePatient } from "./get-safe-patient.ts";
import { listPatientMetrics } from "./list-patient-metrics.ts";
import { listMetricReadings } from "./list-metric-readings.ts";
import { listTimelineEvents } from "./list-timeline-events.ts";
import { addPatientProvider } from "./add-patient-provider.ts";
import { startConnection } from "./start-connection.ts";
import { listConnections } from "./list-connections.ts";
import { startSync } from "./start-sync.ts";
import { publishEvent } from "./publish-event.ts";
import { createMembership } from "./create-membership.ts";
import { getMembership } from "./get-membership.ts";
import { transitionMembership } from "./transition-membership.ts";
import { listMembershipTransitions } from "./list-membership-transitions.ts";
import { getConversionEligibility } from "./get-conversion-eligibility.ts";
import { listReactivationPlans } from "./list-reactivation-plans.ts";
import { createCheckout } from "./create-checkout.ts";
import { pauseSubscription } from "./pause-subscription.ts";
import { pauseMySubscription } from "./pause-my-subscription.ts";
import { changeSubscriptionCadence } from "./change-subscription-cadence.ts";
import { pauseSubscriptionAsStaff } from "./pause-subscription-as-staff.ts";
import { listEntitlementGrants } from "./list-entitlement-grants.ts";
import { replayWebhookDelivery } from "./replay-webhook-delivery.ts";

/**
 * Schemas of the data that Loop Health Platform answers with.
 * @example
 * ```ts
 * import { createLoopClient } from "error-contracts/loop";
 * import { responses } from "error-contracts/loop/responses";
 * import { responseValidation } from "error-contracts/response-validation";
 *
 * export const client = createLoopClient({
 *   baseUrl: "https://api.example.com",
 *   extensions: [responseValidation(responses)],
 * });
 * ```
 */
export const responses = {
  "POST /v1/oauth/token": createToken,
  "POST /v1/oauth/introspect": introspectToken,
  "POST /v1/tokens": createMachineToken,
  "GET /.well-known/openid-configuration": getDiscoveryDocument,
  "GET /.well-known/jwks.json": listSigningKeys,
  "GET /v1/me/grants": listGrants,
  "GET /v1/users/me/connected-apps": listConnectedApps,
  "GET /v1/admin/oauth-clients": listOauthClients,
  "POST /v1/admin/oauth-clients": createOauthClient,
  "POST /v1/admin/oauth-clients/{clientId}/rotate-secret": rotateClientSecret,
  "GET /v1/users/me": getMe,
  "GET /v1/users/me/settings": getMySettings,
  "GET /v1/admin/users/{userId}": getUser,
  "POST /v1/biomarkers/parse": parseBiomarkers,
  "POST /v1/biomarkers/parse/vendor": parseVendorBiomarkers,
  "POST /v1/bloodwork/upload": uploadBloodwork,
  "GET /v1/bloodwork/view/{id}": getBloodwork,
  "GET /v1/protocols/{id}": getProtocol,
  "POST /v1/protocols/match": matchProtocols,
  "POST /v1/protocol-engine/evaluate": evaluateProtocol,
  "POST /v1/enrollments": createEnrollment,
  "POST /v1/recommendations/generate": generateRecommendations,
  "POST /v1/health-engine/score": computeHealthScore,
  "GET /v1/red-flags/{patient_id}": listRedFlags,
  "POST /v1/recommend": recommendPeptides,
  "GET /v1/check-ins": listCheckIns,
  "POST /v1/check-ins": createCheckIn,
  "GET /v1/check-ins/next": getNextCheckIn,
  "POST /v1/lab-orders": createLabOrder,
  "GET /v1/lab-orders/{id}": getLabOrder,
  "GET /v1/lab-catalog/markers": listLabMarkers,
  "GET /v1/labs/orders": listMyLabOrders,
  "GET /v1/labs/orders/{id}": getMyLabOrder,
  "GET /v1/wearables/connections": listWearableConnections,
  "GET /v1/wearables/metrics": listWearableMetrics,
  "PATCH /v1/wearables/metrics": updateWearableMetrics,
  "POST /v1/wearables/link/token": createWearableLinkToken,
  "POST /v1/wearables/link/exchange": exchangeWearableLinkToken,
  "GET /v1/patients": listPatients,
  "POST /v1/patients": createPatient,
  "GET /v1/patients/{id}/safe": getSafePatient,
  "GET /v1/patients/{patient_id}/metrics": listPatientMetrics,
  "GET /v1/patients/{patient_id}/metrics/{metric_key}": listMetricReadings,
  "GET /v1/patients/{patient_id}/timeline": listTimelineEvents,
  "POST /v1/patients/{patient_id}/providers": addPatientProvider,
  "POST /v1/connections/authorize": startConnection,
  "GET /v1/connections": listConnections,
  "POST /v1/sync/{connectionId}": startSync,
  "POST /v1/events": publishEvent,
  "POST /v1/memberships": createMembership,
  "GET /v1/memberships/{id}": getMembership,
  "POST /v1/memberships/{id}/transition": transitionMembership,
  "GET /v1/memberships/{id}/history": listMembershipTransitions,
  "GET /v1/memberships/{user_id}/conversion-eligibility": getConversionEligibility,
  "GET /v1/reactivation-plans": listReactivationPlans,
  "POST /v1/checkout": createCheckout,
  "POST /v1/subscriptions/{id}/pause": pauseSubscription,
  "POST /v1/billing/subscription/pause": pauseMySubscription,
  "POST /v1/subscriptions/{id}/cadence": changeSubscriptionCadence,
  "POST /v1/admin/subscriptions/{id}/pause": pauseSubscriptionAsStaff,
  "GET /v1/admin/entitlements/grants": listEntitlementGrants,
  "POST /v1/connect/webhooks/{delivery_id}/replay": replayWebhookDelivery,
} satisfies Partial<Record<LoopOperationKey, StandardSchema<unknown>>>;
