// Made from openapi/authos/ by `npm run generate`; do not edit.
import type { RequestCheck } from "../../../client/validation/validator.ts";
import type { AuthOSOperationKey } from "../contract.ts";
import { startSignIn } from "./start-sign-in.ts";
import { completeSignIn } from "./complete-sign-in.ts";
import { register } from "./register.ts";
import { signIn } from "./sign-in.ts";
import { verifySecondFactor } from "./verify-second-factor.ts";
import { requestPasswordReset } from "./request-password-reset.ts";
import { resetPassword } from "./reset-password.ts";
import { resendVerification } from "./resend-verification.ts";
import { refreshTokens } from "./refresh-tokens.ts";
import { revokeToken } from "./revoke-token.ts";
import { verifyEmail } from "./verify-email.ts";
import { requestDeviceCode } from "./request-device-code.ts";
import { verifyDeviceCode } from "./verify-device-code.ts";
import { createDeviceToken } from "./create-device-token.ts";
import { updateProfile } from "./update-profile.ts";
import { setPassword } from "./set-password.ts";
import { changePassword } from "./change-password.ts";
import { unlinkIdentity } from "./unlink-identity.ts";
import { linkIdentity } from "./link-identity.ts";
import { confirmSecondFactor } from "./confirm-second-factor.ts";
import { getProviderToken } from "./get-provider-token.ts";
import { createOrganization } from "./create-organization.ts";
import { listOrganizations } from "./list-organizations.ts";
import { getOrganization } from "./get-organization.ts";
import { updateOrganization } from "./update-organization.ts";
import { deleteOrganization } from "./delete-organization.ts";
import { listMembers } from "./list-members.ts";
import { updateMemberRole } from "./update-member-role.ts";
import { removeMember } from "./remove-member.ts";
import { transferOwnership } from "./transfer-ownership.ts";
import { listEndUsers } from "./list-end-users.ts";
import { getEndUser } from "./get-end-user.ts";
import { revokeEndUserSessions } from "./revoke-end-user-sessions.ts";
import { getOauthCredentials } from "./get-oauth-credentials.ts";
import { setOauthCredentials } from "./set-oauth-credentials.ts";
import { listLoginTrends } from "./list-login-trends.ts";
import { listLoginsByService } from "./list-logins-by-service.ts";
import { listLoginsByProvider } from "./list-logins-by-provider.ts";
import { listRecentLogins } from "./list-recent-logins.ts";
import { openBillingPortal } from "./open-billing-portal.ts";
import { inviteMember } from "./invite-member.ts";
import { listInvitations } from "./list-invitations.ts";
import { cancelInvitation } from "./cancel-invitation.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { declineInvitation } from "./decline-invitation.ts";
import { createService } from "./create-service.ts";
import { listServices } from "./list-services.ts";
import { deleteService } from "./delete-service.ts";
import { getService } from "./get-service.ts";
import { updateService } from "./update-service.ts";
import { createPlan } from "./create-plan.ts";
import { listPlans } from "./list-plans.ts";
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
import { listGrowthTrends } from "./list-growth-trends.ts";
import { listPlatformLogins } from "./list-platform-logins.ts";
import { listRecentOrganizations } from "./list-recent-organizations.ts";
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
export const validators = {
  "GET /auth/{provider}": startSignIn,
  "GET /auth/{provider}/callback": completeSignIn,
  "POST /api/auth/register": register,
  "POST /api/auth/login": signIn,
  "POST /api/auth/mfa/verify": verifySecondFactor,
  "POST /api/auth/forgot-password": requestPasswordReset,
  "POST /api/auth/reset-password": resetPassword,
  "POST /api/auth/resend-verification": resendVerification,
  "POST /api/auth/refresh": refreshTokens,
  "POST /auth/revoke": revokeToken,
  "GET /auth/verify-email": verifyEmail,
  "POST /auth/device/code": requestDeviceCode,
  "POST /auth/device/verify": verifyDeviceCode,
  "POST /auth/token": createDeviceToken,
  "PATCH /api/user": updateProfile,
  "POST /api/user/set-password": setPassword,
  "POST /api/user/change-password": changePassword,
  "DELETE /api/user/identities/{provider}": unlinkIdentity,
  "POST /api/user/identities/{provider}/link": linkIdentity,
  "POST /api/user/mfa/verify": confirmSecondFactor,
  "GET /api/provider-token/{provider}": getProviderToken,
  "POST /api/organizations": createOrganization,
  "GET /api/organizations": listOrganizations,
  "GET /api/organizations/{org_slug}": getOrganization,
  "PATCH /api/organizations/{org_slug}": updateOrganization,
  "DELETE /api/organizations/{org_slug}": deleteOrganization,
  "GET /api/organizations/{org_slug}/members": listMembers,
  "PATCH /api/organizations/{org_slug}/members/{user_id}": updateMemberRole,
  "POST /api/organizations/{org_slug}/members/{user_id}": removeMember,
  "POST /api/organizations/{org_slug}/transfer-ownership": transferOwnership,
  "GET /api/organizations/{org_slug}/users": listEndUsers,
  "GET /api/organizations/{org_slug}/users/{user_id}": getEndUser,
  "DELETE /api/organizations/{org_slug}/users/{user_id}/sessions": revokeEndUserSessions,
  "GET /api/organizations/{org_slug}/oauth-credentials/{provider}": getOauthCredentials,
  "POST /api/organizations/{org_slug}/oauth-credentials/{provider}": setOauthCredentials,
  "GET /api/organizations/{org_slug}/analytics/login-trends": listLoginTrends,
  "GET /api/organizations/{org_slug}/analytics/logins-by-service": listLoginsByService,
  "GET /api/organizations/{org_slug}/analytics/logins-by-provider": listLoginsByProvider,
  "GET /api/organizations/{org_slug}/analytics/recent-logins": listRecentLogins,
  "POST /api/organizations/{org_slug}/billing/portal": openBillingPortal,
  "POST /api/organizations/{org_slug}/invitations": inviteMember,
  "GET /api/organizations/{org_slug}/invitations": listInvitations,
  "POST /api/organizations/{org_slug}/invitations/{invitation_id}": cancelInvitation,
  "POST /api/invitations/accept": acceptInvitation,
  "POST /api/invitations/decline": declineInvitation,
  "POST /api/organizations/{org_slug}/services": createService,
  "GET /api/organizations/{org_slug}/services": listServices,
  "DELETE /api/organizations/{org_slug}/services/{service_slug}": deleteService,
  "GET /api/organizations/{org_slug}/services/{service_slug}": getService,
  "PATCH /api/organizations/{org_slug}/services/{service_slug}": updateService,
  "POST /api/organizations/{org_slug}/services/{service_slug}/plans": createPlan,
  "GET /api/organizations/{org_slug}/services/{service_slug}/plans": listPlans,
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
  "GET /api/platform/analytics/growth-trends": listGrowthTrends,
  "GET /api/platform/analytics/login-activity": listPlatformLogins,
  "GET /api/platform/analytics/recent-organizations": listRecentOrganizations,
  "POST /webhooks/stripe": receiveStripeEvent,
} satisfies Partial<Record<AuthOSOperationKey, RequestCheck>>;
