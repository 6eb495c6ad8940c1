// Made from openapi/authos/ by `npm run generate`; do not edit.
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperationKey } from "../contract.ts";
import { completeSignIn } from "./complete-sign-in.ts";
import { register } from "./register.ts";
import { signIn } from "./sign-in.ts";
import { verifySecondFactor } from "./verify-second-factor.ts";
import { requestPasswordReset } from "./request-password-reset.ts";
import { resetPassword } from "./reset-password.ts";
import { resendVerification } from "./resend-verification.ts";
import { listSigningKeys } from "./list-signing-keys.ts";
import { refreshTokens } from "./refresh-tokens.ts";
import { signOut } from "./sign-out.ts";
import { requestDeviceCode } from "./request-device-code.ts";
import { verifyDeviceCode } from "./verify-device-code.ts";
import { createDeviceToken } from "./create-device-token.ts";
import { getProfile } from "./get-profile.ts";
import { updateProfile } from "./update-profile.ts";
import { setPassword } from "./set-password.ts";
import { changePassword } from "./change-password.ts";
import { listIdentities } from "./list-identities.ts";
import { linkIdentity } from "./link-identity.ts";
import { getSecondFactor } from "./get-second-factor.ts";
import { startSecondFactor } from "./start-second-factor.ts";
import { confirmSecondFactor } from "./confirm-second-factor.ts";
import { removeSecondFactor } from "./remove-second-factor.ts";
import { regenerateBackupCodes } from "./regenerate-backup-codes.ts";
import { getSubscription } from "./get-subscription.ts";
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
import { listMyInvitations } from "./list-my-invitations.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { declineInvitation } from "./decline-invitation.ts";
import { createService } from "./create-service.ts";
import { listServices } from "./list-services.ts";
import { getService } from "./get-service.ts";
import { updateService } from "./update-service.ts";
import { createPlan } from "./create-plan.ts";
import { listPlans } from "./list-plans.ts";
import { createCheckout } from "./create-checkout.ts";
import { createApiKey } from "./create-api-key.ts";
import { listApiKeys } from "./list-api-keys.ts";
import { listServiceUsers } from "./list-service-users.ts";
import { createServiceUser } from "./create-service-user.ts";
import { getServiceUser } from "./get-service-user.ts";
import { updateServiceUser } from "./update-service-user.ts";
import { listServiceSubscriptions } from "./list-service-subscriptions.ts";
import { createServiceSubscription } from "./create-service-subscription.ts";
import { getServiceSubscription } from "./get-service-subscription.ts";
import { updateServiceSubscription } from "./update-service-subscription.ts";
import { getServiceAnalytics } from "./get-service-analytics.ts";
import { getServiceInfo } from "./get-service-info.ts";
import { updateServiceInfo } from "./update-service-info.ts";
import { createProviderToken } from "./create-provider-token.ts";
import { listTiers } from "./list-tiers.ts";
import { listAllOrganizations } from "./list-all-organizations.ts";
import { approveOrganization } from "./approve-organization.ts";
import { rejectOrganization } from "./reject-organization.ts";
import { suspendOrganization } from "./suspend-organization.ts";
import { activateOrganization } from "./activate-organization.ts";
import { updateOrganizationTier } from "./update-organization-tier.ts";
import { promotePlatformOwner } from "./promote-platform-owner.ts";
import { demotePlatformOwner } from "./demote-platform-owner.ts";
import { listAuditEntries } from "./list-audit-entries.ts";
import { getPlatformOverview } from "./get-platform-overview.ts";
import { countOrganizationsByStatus } from "./count-organizations-by-status.ts";
import { listGrowthTrends } from "./list-growth-trends.ts";
import { listPlatformLogins } from "./list-platform-logins.ts";
import { listTopOrganizations } from "./list-top-organizations.ts";
import { listRecentOrganizations } from "./list-recent-organizations.ts";
import { receiveStripeEvent } from "./receive-stripe-event.ts";

/**
 * Schemas of the data that AuthOS API answers with.
 * @example
 * ```ts
 * import { createAuthOSClient } from "error-contracts/authos";
 * import { responses } from "error-contracts/authos/responses";
 * import { responseValidation } from "error-contracts/response-validation";
 *
 * export const client = createAuthOSClient({
 *   baseUrl: "https://api.example.com",
 *   extensions: [responseValidation(responses)],
 * });
 * ```
 */
export const responses = {
  "GET /auth/{provider}/callback": completeSignIn,
  "POST /api/auth/register": register,
  "POST /api/auth/login": signIn,
  "POST /api/auth/mfa/verify": verifySecondFactor,
  "POST /api/auth/forgot-password": requestPasswordReset,
  "POST /api/auth/reset-password": resetPassword,
  "POST /api/auth/resend-verification": resendVerification,
  "GET /.well-known/jwks.json": listSigningKeys,
  "POST /api/auth/refresh": refreshTokens,
  "POST /api/auth/logout": signOut,
  "POST /auth/device/code": requestDeviceCode,
  "POST /auth/device/verify": verifyDeviceCode,
  "POST /auth/token": createDeviceToken,
  "GET /api/user": getProfile,
  "PATCH /api/user": updateProfile,
  "POST /api/user/set-password": setPassword,
  "POST /api/user/change-password": changePassword,
  "GET /api/user/identities": listIdentities,
  "POST /api/user/identities/{provider}/link": linkIdentity,
  "GET /api/user/mfa/status": getSecondFactor,
  "POST /api/user/mfa/setup": startSecondFactor,
  "POST /api/user/mfa/verify": confirmSecondFactor,
  "DELETE /api/user/mfa": removeSecondFactor,
  "POST /api/user/mfa/backup-codes/regenerate": regenerateBackupCodes,
  "GET /api/subscription": getSubscription,
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
  "GET /api/invitations": listMyInvitations,
  "POST /api/invitations/accept": acceptInvitation,
  "POST /api/invitations/decline": declineInvitation,
  "POST /api/organizations/{org_slug}/services": createService,
  "GET /api/organizations/{org_slug}/services": listServices,
  "GET /api/organizations/{org_slug}/services/{service_slug}": getService,
  "PATCH /api/organizations/{org_slug}/services/{service_slug}": updateService,
  "POST /api/organizations/{org_slug}/services/{service_slug}/plans": createPlan,
  "GET /api/organizations/{org_slug}/services/{service_slug}/plans": listPlans,
  "POST /api/organizations/{org_slug}/services/{service_slug}/checkout": createCheckout,
  "POST /api/organizations/{org_slug}/services/{service_slug}/api-keys": createApiKey,
  "GET /api/organizations/{org_slug}/services/{service_slug}/api-keys": listApiKeys,
  "GET /api/service/users": listServiceUsers,
  "POST /api/service/users": createServiceUser,
  "GET /api/service/users/{user_id}": getServiceUser,
  "PATCH /api/service/users/{user_id}": updateServiceUser,
  "GET /api/service/subscriptions": listServiceSubscriptions,
  "POST /api/service/subscriptions": createServiceSubscription,
  "GET /api/service/subscriptions/{user_id}": getServiceSubscription,
  "PATCH /api/service/subscriptions/{user_id}": updateServiceSubscription,
  "GET /api/service/analytics": getServiceAnalytics,
  "GET /api/service/info": getServiceInfo,
  "PATCH /api/service/info": updateServiceInfo,
  "POST /api/service/provider-tokens": createProviderToken,
  "GET /api/platform/tiers": listTiers,
  "GET /api/platform/organizations": listAllOrganizations,
  "POST /api/platform/organizations/{id}/approve": approveOrganization,
  "POST /api/platform/organizations/{id}/reject": rejectOrganization,
  "POST /api/platform/organizations/{id}/suspend": suspendOrganization,
  "POST /api/platform/organizations/{id}/activate": activateOrganization,
  "PATCH /api/platform/organizations/{id}/tier": updateOrganizationTier,
  "POST /api/platform/owners": promotePlatformOwner,
  "DELETE /api/platform/owners/{user_id}": demotePlatformOwner,
  "GET /api/platform/audit-log": listAuditEntries,
  "GET /api/platform/analytics/overview": getPlatformOverview,
  "GET /api/platform/analytics/organization-status": countOrganizationsByStatus,
  "GET /api/platform/analytics/growth-trends": listGrowthTrends,
  "GET /api/platform/analytics/login-activity": listPlatformLogins,
  "GET /api/platform/analytics/top-organizations": listTopOrganizations,
  "GET /api/platform/analytics/recent-organizations": listRecentOrganizations,
  "POST /webhooks/stripe": receiveStripeEvent,
} satisfies Partial<Record<AuthOSOperationKey, StandardSchema<unknown>>>;
