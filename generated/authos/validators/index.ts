// Made from openapi/authos/ by `npm run generate`; do not edit.
import type { Validator } from "../../../client/validation/validator.ts";
import type { AuthOSOperationKey } from "../contract.ts";
import { startSignIn } from "./start-sign-in.ts";
import { completeSignIn } from "./complete-sign-in.ts";
import { register } from "./register.ts";
import { signIn } from "./sign-in.ts";
import { verifySecondFactor } from "./verify-second-factor.ts";
import { refreshTokens } from "./refresh-tokens.ts";
import { revokeToken } from "./revoke-token.ts";
import { requestDeviceCode } from "./request-device-code.ts";
import { verifyDeviceCode } from "./verify-device-code.ts";
import { createDeviceToken } from "./create-device-token.ts";
import { updateProfile } from "./update-profile.ts";
import { getProviderToken } from "./get-provider-token.ts";
import { createOrganization } from "./create-organization.ts";
import { getOrganization } from "./get-organization.ts";
import { listMembers } from "./list-members.ts";
import { updateMemberRole } from "./update-member-role.ts";
import { removeMember } from "./remove-member.ts";
import { transferOwnership } from "./transfer-ownership.ts";
import { listEndUsers } from "./list-end-users.ts";
import { revokeEndUserSessions } from "./revoke-end-user-sessions.ts";
import { openBillingPortal } from "./open-billing-portal.ts";
import { inviteMember } from "./invite-member.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { declineInvitation } from "./decline-invitation.ts";
import { createService } from "./create-service.ts";
import { listServices } from "./list-services.ts";
import { deleteService } from "./delete-service.ts";
import { createPlan } from "./create-plan.ts";
import { createCheckout } from "./create-checkout.ts";
import { createApiKey } from "./create-api-key.ts";
import { listApiKeys } from "./list-api-keys.ts";
import { deleteApiKey } from "./delete-api-key.ts";
import { listServiceUsers } from "./list-service-users.ts";
import { createServiceUser } from "./create-service-user.ts";
import { getServiceUser } from "./get-service-user.ts";
import { updateServiceUser } from "./update-service-user.ts";
import { deleteServiceUser } from "./delete-service-user.ts";
import { listServiceSubscriptions } from "./list-service-subscriptions.ts";
import { createServiceSubscription } from "./create-service-subscription.ts";
import { getServiceSubscription } from "./get-service-subscription.ts";
import { updateServiceSubscription } from "./update-service-subscription.ts";
import { deleteServiceSubscription } from "./delete-service-subscription.ts";
import { updateServiceInfo } from "./update-service-info.ts";
import { createProviderToken } from "./create-provider-token.ts";
import { listAllOrganizations } from "./list-all-organizations.ts";
import { approveOrganization } from "./approve-organization.ts";
import { rejectOrganization } from "./reject-organization.ts";
import { suspendOrganization } from "./suspend-organization.ts";
import { activateOrganization } from "./activate-organization.ts";
import { updateOrganizationTier } from "./update-organization-tier.ts";
import { promotePlatformOwner } from "./promote-platform-owner.ts";
import { demotePlatformOwner } from "./demote-platform-owner.ts";
import { listAuditEntries } from "./list-audit-entries.ts";
import { receiveStripeEvent } from "./receive-stripe-event.ts";

/**
 * Checks requests of AuthOS API before they are sent.
 * @example
 * ```ts
 * import { createAuthOSClient } from "error-contracts/authos";
 * import { validators } from "error-contracts/authos/validators";
 * import { validation } from "error-contracts/validation";
 *
 * export const client = createAuthOSClient({
 *   baseUrl: "https://api.example.com",
 *   extensions: [validation(validators)],
 * });
 * ```
 */
export const validators: Readonly<Partial<Record<AuthOSOperationKey, Validator>>> = {
  "GET /auth/{provider}": startSignIn,
  "GET /auth/{provider}/callback": completeSignIn,
  "POST /api/auth/register": register,
  "POST /api/auth/login": signIn,
  "POST /api/auth/mfa/verify": verifySecondFactor,
  "POST /api/auth/refresh": refreshTokens,
  "POST /auth/revoke": revokeToken,
  "POST /auth/device/code": requestDeviceCode,
  "POST /auth/device/verify": verifyDeviceCode,
  "POST /auth/token": createDeviceToken,
  "PATCH /api/user": updateProfile,
  "GET /api/provider-token/{provider}": getProviderToken,
  "POST /api/organizations": createOrganization,
  "GET /api/organizations/{org_slug}": getOrganization,
  "GET /api/organizations/{org_slug}/members": listMembers,
  "PATCH /api/organizations/{org_slug}/members/{user_id}": updateMemberRole,
  "POST /api/organizations/{org_slug}/members/{user_id}": removeMember,
  "POST /api/organizations/{org_slug}/transfer-ownership": transferOwnership,
  "GET /api/organizations/{org_slug}/users": listEndUsers,
  "DELETE /api/organizations/{org_slug}/users/{user_id}/sessions": revokeEndUserSessions,
  "POST /api/organizations/{org_slug}/billing/portal": openBillingPortal,
  "POST /api/organizations/{org_slug}/invitations": inviteMember,
  "POST /api/invitations/accept": acceptInvitation,
  "POST /api/invitations/decline": declineInvitation,
  "POST /api/organizations/{org_slug}/services": createService,
  "GET /api/organizations/{org_slug}/services": listServices,
  "DELETE /api/organizations/{org_slug}/services/{service_slug}": deleteService,
  "POST /api/organizations/{org_slug}/services/{service_slug}/plans": createPlan,
  "POST /api/organizations/{org_slug}/services/{service_slug}/checkout": createCheckout,
  "POST /api/organizations/{org_slug}/services/{service_slug}/api-keys": createApiKey,
  "GET /api/organizations/{org_slug}/services/{service_slug}/api-keys": listApiKeys,
  "DELETE /api/organizations/{org_slug}/services/{service_slug}/api-keys/{api_key_id}": deleteApiKey,
  "GET /api/service/users": listServiceUsers,
  "POST /api/service/users": createServiceUser,
  "GET /api/service/users/{user_id}": getServiceUser,
  "PATCH /api/service/users/{user_id}": updateServiceUser,
  "DELETE /api/service/users/{user_id}": deleteServiceUser,
  "GET /api/service/subscriptions": listServiceSubscriptions,
  "POST /api/service/subscriptions": createServiceSubscription,
  "GET /api/service/subscriptions/{user_id}": getServiceSubscription,
  "PATCH /api/service/subscriptions/{user_id}": updateServiceSubscription,
  "DELETE /api/service/subscriptions/{user_id}": deleteServiceSubscription,
  "PATCH /api/service/info": updateServiceInfo,
  "POST /api/service/provider-tokens": createProviderToken,
  "GET /api/platform/organizations": listAllOrganizations,
  "POST /api/platform/organizations/{id}/approve": approveOrganization,
  "POST /api/platform/organizations/{id}/reject": rejectOrganization,
  "POST /api/platform/organizations/{id}/suspend": suspendOrganization,
  "POST /api/platform/organizations/{id}/activate": activateOrganization,
  "PATCH /api/platform/organizations/{id}/tier": updateOrganizationTier,
  "POST /api/platform/owners": promotePlatformOwner,
  "DELETE /api/platform/owners/{user_id}": demotePlatformOwner,
  "GET /api/platform/audit-log": listAuditEntries,
  "POST /webhooks/stripe": receiveStripeEvent,
};
