import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadContracts } from "../scripts/contract/load-contract.ts";

/**
 * Which cases are documented, checked against what the providers' pages say, read by hand. A case that no row names is
 * documented by a general rule of its provider or by the page of its operation.
 */
const root = join(import.meta.dirname, "..");

/** Cases that no page states: the rest of every contract is documented. By API, then by case; operations by their ids. */
const inferred: Record<string, Record<string, string>> = {
  authos: {
    // The error page names these causes and no operation.
    "AUDIT_ERROR@500":
      "updateMemberRole removeMember transferOwnership approveOrganization rejectOrganization suspendOrganization activateOrganization updateOrganizationTier promotePlatformOwner demotePlatformOwner",
    "DEVICE_CODE_EXPIRED@400": "verifyDeviceCode createDeviceToken",
    "DEVICE_CODE_PENDING@400": "createDeviceToken",
    "INVITATION_EXPIRED@400": "acceptInvitation declineInvitation",
    "OAUTH_ERROR@500": "startSignIn completeSignIn getProviderToken createProviderToken",
    "SERVICE_LIMIT_EXCEEDED@400": "signIn",
    "STRIPE_ERROR@500": "openBillingPortal createCheckout receiveStripeEvent",
    "TEAM_LIMIT_EXCEEDED@400": "acceptInvitation",
    // Neither a body nor a query: only the source has the cause.
    "BAD_REQUEST@400":
      "unlinkIdentity regenerateBackupCodes getSubscription getProviderToken removeMember getOAuthCredentials deleteService suspendOrganization activateOrganization demotePlatformOwner",
    // Roles within an organization.
    "FORBIDDEN@403":
      "register signIn requestPasswordReset resetPassword getProfile updateProfile getProviderToken getOrganization updateOrganization deleteOrganization listMembers updateMemberRole removeMember transferOwnership listEndUsers getEndUser revokeEndUserSessions getOAuthCredentials setOAuthCredentials listLoginTrends listLoginsByService listLoginsByProvider listRecentLogins openBillingPortal inviteMember listInvitations cancelInvitation acceptInvitation createService listServices deleteService getService updateService createPlan listPlans createCheckout createApiKey listApiKeys deleteApiKey",
    "ORGANIZATION_NOT_ACTIVE@403":
      "signIn listEndUsers getEndUser revokeEndUserSessions getOAuthCredentials setOAuthCredentials listLoginTrends listLoginsByService listLoginsByProvider listRecentLogins inviteMember listInvitations cancelInvitation acceptInvitation createService listServices deleteService getService updateService createPlan listPlans createCheckout createApiKey listApiKeys deleteApiKey",
    // The missing thing is named by the body, the token or a provider, not by an id in the path.
    "NOT_FOUND@404":
      "signIn requestPasswordReset resetPassword resendVerification refreshTokens verifyDeviceCode createDeviceToken setPassword changePassword listIdentities unlinkIdentity linkIdentity getProviderToken acceptInvitation declineInvitation createServiceSubscription createProviderToken promotePlatformOwner",
    // The credential is in the body.
    "UNAUTHORIZED@401": "signIn verifySecondFactor createDeviceToken",
  },
  dperspective: {
    "CONSENT_REQUIRED@403": "createToken",
  },
  loop: {
    "conflict@409":
      "createOAuthClient rotateClientSecret parseBiomarkers parseVendorBiomarkers uploadBloodwork createEnrollment createCheckIn updateWearableMetrics createWearableLinkToken exchangeWearableLinkToken addPatientProvider startConnection startSync publishEvent transitionMembership createCheckout pauseSubscription pauseMySubscription changeSubscriptionCadence pauseSubscriptionAsStaff replayWebhookDelivery",
    // Only `access_denied` is documented as a redirect.
    "invalid_request@302": "startAuthorization",
    "invalid_scope@302": "startAuthorization",
    "server_error@302": "startAuthorization",
    "temporarily_unavailable@302": "startAuthorization",
    "unauthorized_client@302": "startAuthorization",
    "unsupported_response_type@302": "startAuthorization",
    "invalid_client@401": "startAuthorization",
    "invalid_request@400": "introspectToken revokeToken createMachineToken",
    "invalid_scope@400": "createToken",
    "unauthorized_client@400": "createMachineToken",
    "unsupported_grant_type@400": "createMachineToken",
    // Calls without a token.
    "rate_limited@429":
      "startAuthorization createToken introspectToken revokeToken createMachineToken getDiscoveryDocument listSigningKeys",
    "server_error@500": "getDiscoveryDocument listSigningKeys",
    "temporarily_unavailable@503": "getDiscoveryDocument listSigningKeys",
    // A query and no body.
    "validation_error@400":
      "getNextCheckIn listPatients listMetricReadings listTimelineEvents listConnections listReactivationPlans",
  },
  medblocks: {
    "already_linked@409": "createPatient updatePatient createSession",
    // A query and no body.
    "bad_request@400": "listPatients listPatientSessions listFhirSources getHealth",
    "invalid_data@400": "listPatients listPatientSessions listFhirSources",
    // The status is known from the type only.
    "config_missing@500":
      "createPatient listPatients getPatient updatePatient deletePatient listPatientSessions createSession getSession listFhirSources getFhirSource getHealth",
    "db_error@500":
      "createPatient listPatients getPatient updatePatient deletePatient listPatientSessions createSession getSession listFhirSources getFhirSource getHealth",
    "forbidden@403":
      "createPatient listPatients getPatient updatePatient deletePatient listPatientSessions createSession getSession listFhirSources getFhirSource",
    "invalid_credentials@401": "createPatient listPatients getPatient updatePatient deletePatient",
    "invalid_image@400": "createPatient updatePatient",
    "not_authenticated@401":
      "createPatient listPatients getPatient updatePatient deletePatient listPatientSessions createSession getSession listFhirSources getFhirSource",
    "oauth_state_expired@400": "getSession",
    "org_access_denied@403": "createPatient listPatients getPatient updatePatient deletePatient",
    "patient_access_denied@403": "getPatient listPatientSessions getSession",
    "role_insufficient@403": "createPatient listPatients getPatient updatePatient deletePatient",
    "scope_violation@403":
      "getPatient updatePatient deletePatient listPatientSessions createSession getSession getFhirSource",
    "session_expired@401": "createPatient listPatients getPatient updatePatient deletePatient",
    // Which operation reaches another service, and which clashes with what is there, no page says.
    "email_error@502": "createSession",
    "fhir_error@502": "createSession getFhirSource",
    "oauth_error@502": "deletePatient createSession getSession",
    "resource_conflict@409": "createPatient updatePatient deletePatient createSession",
    "resource_not_found@404": "createSession",
    "storage_error@502": "deletePatient",
    "token_exchange_failed@502": "getSession",
    "token_unavailable@502": "deletePatient getSession",
  },
  "medblocks-patient-sessions": {
    "already_linked@409": "createPatient updatePatient initPatientSession",
    "api_key_limit_exceeded@429": "createPatient listPatients getPatient updatePatient deletePatient",
    // A query and no body.
    "bad_request@400":
      "listPatients listPatientSessionsForPatient getPatientRecords listFhirSources listWebhooks listWebhookEvents health",
    "email_error@502": "initPatientSession",
    "feature_not_enabled@402": "getPatientRecords initPatientSession",
    "fhir_error@502": "getPatientRecords initPatientSession getFhirSource",
    "invalid_credentials@401": "createPatient listPatients getPatient updatePatient deletePatient",
    "invalid_data@400":
      "listPatients listPatientSessionsForPatient getPatientRecords listFhirSources listWebhooks listWebhookEvents",
    "invalid_image@400": "createPatient updatePatient",
    "oauth_error@502":
      "deletePatient disconnectPatientConnection initPatientSession retrievePatientSession retrieveLaunchContext",
    "oauth_state_expired@400": "retrievePatientSession retrieveLaunchContext",
    "org_access_denied@403": "createPatient listPatients getPatient updatePatient deletePatient",
    "patient_access_denied@403":
      "getPatient updatePatient deletePatient disconnectPatientConnection listPatientSessionsForPatient getPatientRecords retrievePatientSession",
    "quota_exceeded@402": "getPatientRecords initPatientSession",
    // One of three codes of a status that the document lists for every operation.
    "resource_conflict@409":
      "createPatient listPatients getPatient updatePatient deletePatient disconnectPatientConnection listPatientSessionsForPatient getPatientRecords initPatientSession retrievePatientSession listFhirSources getFhirSource retrieveLaunchContext createWebhook listWebhooks getWebhook updateWebhook deleteWebhook rotateWebhookSecret listWebhookEvents redeliverWebhookEvent",
    "role_insufficient@403": "createPatient listPatients getPatient updatePatient deletePatient",
    "scope_violation@403": "initPatientSession",
    "session_expired@401": "createPatient listPatients getPatient updatePatient deletePatient",
    "storage_error@502": "deletePatient disconnectPatientConnection getPatientRecords",
    "token_exchange_failed@502": "retrievePatientSession retrieveLaunchContext",
    "token_unavailable@502":
      "deletePatient disconnectPatientConnection getPatientRecords retrievePatientSession retrieveLaunchContext",
  },
};

/** Statements of the pages, each with the page: case and operation. */
const stated: [api: string, operation: string, found: string, page: string][] = [
  ["authos", "getProfile", "UNAUTHORIZED@401", "error-handling, missing authorization header"],
  ["authos", "getProfile", "TOKEN_EXPIRED@401", "error-handling, expired JWT token"],
  ["authos", "listServiceUsers", "UNAUTHORIZED@401", "error-handling, invalid API key"],
  ["authos", "listServiceUsers", "RATE_LIMIT_EXCEEDED@429", "error-handling, too many requests"],
  ["authos", "listAllOrganizations", "FORBIDDEN@403", "error-handling, insufficient permissions"],
  ["authos", "startSignIn", "ORGANIZATION_NOT_ACTIVE@403", "error-handling, organization not active"],
  ["authos", "startSignIn", "NOT_FOUND@404", "reference/authentication/oauth"],
  ["authos", "startSignIn", "BAD_REQUEST@400", "reference/authentication/oauth"],
  ["authos", "createServiceUser", "BAD_REQUEST@400", "error-handling, missing required field"],
  ["authos", "createServiceUser", "FORBIDDEN@403", "error-handling, integration testing"],
  ["authos", "getServiceUser", "NOT_FOUND@404", "error-handling, resource not found"],
  ["authos", "createService", "SERVICE_LIMIT_EXCEEDED@400", "error-handling, resource limit exceeded"],
  ["authos", "refreshTokens", "UNAUTHORIZED@401", "reference/authentication/sessions"],
  ["authos", "verifySecondFactor", "INVALID_MFA_CODE@400", "reference/authentication/mfa"],
  ["authos", "verifySecondFactor", "RATE_LIMIT_EXCEEDED@429", "reference/authentication/mfa"],
  ["authos", "listSigningKeys", "DATABASE_ERROR@500", "error-handling, table of infrastructure errors"],
  ["dperspective", "getMedicationAdherence", "NOT_FOUND@404", "endpoints"],
  ["dperspective", "listReadings", "ACCESS_NOT_RECORDED@500", "endpoints"],
  ["dperspective", "listSymptoms", "UNSUPPORTED_VERSION@400", "endpoints"],
  ["dperspective", "registerApplication", "VALIDATION_ERROR@400", "errors, body fails validation"],
  ["dperspective", "listConsentGrants", "RATE_LIMITED@429", "errors, global IP limit"],
  ["dperspective", "createToken", "UNAUTHORIZED@401", "errors, unknown or revoked credential"],
  ["dperspective", "denyPending", "NOT_FOUND@404", "errors"],
  ["loop", "startAuthorization", "access_denied@302", "reference/errors"],
  ["loop", "startAuthorization", "invalid_scope@400", "reference/errors"],
  ["loop", "createToken", "invalid_grant@400", "connect/errors and reference/errors"],
  ["loop", "createToken", "invalid_client@401", "connect/errors and reference/errors"],
  ["loop", "createLabOrder", "conflict@409", "reference/api/clinical/post_v1_lab-orders"],
  ["loop", "createPatient", "conflict@409", "reference/api/patient-graph/post_v1_patients"],
  ["loop", "publishEvent", "unprocessable_entity@422", "reference/api/events/post_v1_events"],
  ["loop", "pauseMySubscription", "not_found@404", "reference/api/payments/post_v1_billing_subscription_pause"],
  ["loop", "getMe", "insufficient_scope@401", "connect/errors, service calls"],
  ["loop", "getMe", "unauthenticated@401", "reference/errors"],
  ["loop", "recommendPeptides", "server_error@502", "connect/errors, 5xx"],
  ["loop", "listRedFlags", "not_found@404", "connect/errors, service calls"],
  ["medblocks-patient-sessions", "createPatient", "external_id_already_exists@409", "sdk/patients"],
  ["medblocks-patient-sessions", "redeliverWebhookEvent", "throttled@429", "OpenAPI document, once a minute"],
  ["medblocks-patient-sessions", "listWebhooks", "resource_not_found@404", "OpenAPI document, 404 of every operation"],
  ["medblocks-patient-sessions", "createWebhook", "payload_too_large@413", "reference/errors, 413"],
  ["medblocks", "createPatient", "external_id_already_exists@409", "sdk/patients"],
  ["medblocks", "getHealth", "internal_error@500", "reference/errors, 500"],
  ["medblocks", "getPatient", "resource_not_found@404", "reference/errors"],
  ["medblocks", "listPatients", "insufficient_scope@403", "reference/errors, permission of an API key"],
  ["medblocks", "createSession", "payload_too_large@413", "reference/errors, 413"],
  ["medblocks", "listFhirSources", "unsupported_api_version@400", "reference/errors, 400"],
];

const contracts = new Map((await loadContracts(root)).map((contract) => [contract.api, contract]));

describe("a case that no page states is inferred, and no other", () => {
  test.each(Object.keys(inferred))("%s", (api) => {
    const found: Record<string, string> = {};
    for (const { operationId, cases } of contracts.get(api)?.operations ?? []) {
      for (const { code, status, basis } of cases) {
        if (basis === "documented") continue;
        const key = `${code}@${status}`;
        found[key] = found[key] === undefined ? operationId : `${found[key]} ${operationId}`;
      }
    }
    expect(found).toEqual(inferred[api]);
  });
});

describe("a case that a page states is documented", () => {
  test.each(stated)("%s, %s, %s (%s)", (api, operationId, found) => {
    const cases = contracts.get(api)?.operations.find((operation) => operation.operationId === operationId)?.cases;
    const basis = cases?.find(({ code, status }) => `${code}@${status}` === found)?.basis;
    expect(basis).toBe("documented");
  });
});
