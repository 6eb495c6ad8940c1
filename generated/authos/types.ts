// Made from openapi/authos/ by `npm run generate`; do not edit.
import type { components } from "./schema.d.ts";

/** The document of AuthOS API as openapi-typescript has it. */
export type { components, operations, paths } from "./schema.d.ts";

/** A sign-in provider. */
export type ProviderName = components["schemas"]["ProviderName"];

/** For developers and logs; never branch on it and never show it to an end user. */
export type ErrorMessage = components["schemas"]["ErrorMessage"];

/** When the error occurred, to find it in the server's logs; with or without fractions of a second. */
export type ErrorTime = components["schemas"]["ErrorTime"];

/** The request is malformed, lacks a field, holds an invalid value or breaks a business rule. */
export type BAD_REQUEST = components["schemas"]["BAD_REQUEST"];

/** The organization is suspended or still awaits approval. */
export type ORGANIZATION_NOT_ACTIVE = components["schemas"]["ORGANIZATION_NOT_ACTIVE"];

/** The resource does not exist, was deleted, or is not linked to the caller. */
export type NOT_FOUND = components["schemas"]["NOT_FOUND"];

/** The operation's rate limit was passed. */
export type RATE_LIMIT_EXCEEDED = components["schemas"]["RATE_LIMIT_EXCEEDED"];

/** The sign-in provider failed or refused. */
export type OAUTH_ERROR = components["schemas"]["OAUTH_ERROR"];

/** The server failed unexpectedly. */
export type INTERNAL_SERVER_ERROR = components["schemas"]["INTERNAL_SERVER_ERROR"];

/** An operation of the database failed. */
export type DATABASE_ERROR = components["schemas"]["DATABASE_ERROR"];

/** The envelope of a status for which the error page names no code. The envelope is complete, as of every error; only the value of `error_code` is not documented. */
export type UncodedError = components["schemas"]["UncodedError"];

export type TokenSet = components["schemas"]["TokenSet"];

export type Registration = components["schemas"]["Registration"];

/** Says in words what was done. */
export type Message = components["schemas"]["Message"];

/** The credential is good, but its role or permissions do not cover this operation. */
export type FORBIDDEN = components["schemas"]["FORBIDDEN"];

export type Credentials = components["schemas"]["Credentials"];

/** The password was right and a second factor is needed. */
export type MfaChallenge = components["schemas"]["MfaChallenge"];

/** The challenge in the form of a token set, as the server's source sends it. The risk engine can ask for it too, where the person has no second factor set up. */
export type MfaChallengeAsTokens = components["schemas"]["MfaChallengeAsTokens"];

/** Tokens or, for a person with a second factor, a challenge. The page shows the challenge as an object of its own; the server's source sends a token set whose `refresh_token` is empty and whose `access_token` is the challenge. */
export type SignInResult = components["schemas"]["SignInResult"];

/** The organization's tier allows no more services. */
export type SERVICE_LIMIT_EXCEEDED = components["schemas"]["SERVICE_LIMIT_EXCEEDED"];

/** The credential is missing, malformed, unknown or revoked, whichever kind this operation takes. An API key or a refresh token that has expired gets it too. */
export type UNAUTHORIZED = components["schemas"]["UNAUTHORIZED"];

export type MfaVerification = components["schemas"]["MfaVerification"];

/** The second factor of a SAML sign-in was right, and no token belongs to it. */
export type SamlCompleted = components["schemas"]["SamlCompleted"];

/** Tokens. A SAML sign-in ends here without any. */
export type SecondFactorResult = components["schemas"]["SecondFactorResult"];

/** The second factor is wrong or no longer valid. */
export type INVALID_MFA_CODE = components["schemas"]["INVALID_MFA_CODE"];

export type PasswordResetRequest = components["schemas"]["PasswordResetRequest"];

export type PasswordReset = components["schemas"]["PasswordReset"];

export type SigningKey = components["schemas"]["SigningKey"];

/** RFC 7517, section 5. */
export type KeySet = components["schemas"]["KeySet"];

export type RefreshRequest = components["schemas"]["RefreshRequest"];

/** The JWT was good and has expired. */
export type TOKEN_EXPIRED = components["schemas"]["TOKEN_EXPIRED"];

/** The JWT has a wrong signature or format. */
export type JWT_ERROR = components["schemas"]["JWT_ERROR"];

/** RFC 7009, section 2.1. */
export type RevocationRequest = components["schemas"]["RevocationRequest"];

export type DeviceCodeRequest = components["schemas"]["DeviceCodeRequest"];

export type DeviceCode = components["schemas"]["DeviceCode"];

export type DeviceVerification = components["schemas"]["DeviceVerification"];

/** What the activation page needs to send the person on to a provider. */
export type DeviceVerified = components["schemas"]["DeviceVerified"];

/** The device code is too old to be approved or exchanged. */
export type DEVICE_CODE_EXPIRED = components["schemas"]["DEVICE_CODE_EXPIRED"];

export type DeviceTokenRequest = components["schemas"]["DeviceTokenRequest"];

/** No refresh token comes with it; when it ends, a new device flow begins. */
export type DeviceToken = components["schemas"]["DeviceToken"];

/** The person has not approved the device yet. */
export type DEVICE_CODE_PENDING = components["schemas"]["DEVICE_CODE_PENDING"];

/** A date and time in UTC. Newer servers may leave out the offset. */
export type ServerTime = components["schemas"]["ServerTime"];

export type ServerTimeOrNull = components["schemas"]["ServerTimeOrNull"];

export type Profile = components["schemas"]["Profile"];

export type ProfileChange = components["schemas"]["ProfileChange"];

export type PasswordSetting = components["schemas"]["PasswordSetting"];

export type PasswordChange = components["schemas"]["PasswordChange"];

export type Identity = components["schemas"]["Identity"];

export type IdentityList = components["schemas"]["IdentityList"];

export type IdentityLink = components["schemas"]["IdentityLink"];

export type SecondFactorStatus = components["schemas"]["SecondFactorStatus"];

export type SecondFactorSetup = components["schemas"]["SecondFactorSetup"];

export type SecondFactorCode = components["schemas"]["SecondFactorCode"];

/** Ten codes that each work once in place of the application's. Shown this once; their form is not documented. */
export type BackupCodeList = components["schemas"]["BackupCodeList"];

export type SecondFactorConfirmed = components["schemas"]["SecondFactorConfirmed"];

export type SecondFactorRemoved = components["schemas"]["SecondFactorRemoved"];

export type BackupCodes = components["schemas"]["BackupCodes"];

export type Subscription = components["schemas"]["Subscription"];

/** The person's own token at the sign-in provider. Keep it as you would keep a password. */
export type ProviderToken = components["schemas"]["ProviderToken"];

/** An organization starts as `pending` and works only while it is `active`. */
export type OrganizationStatus = components["schemas"]["OrganizationStatus"];

/** An organization. Later editions of the page add the four last members, and mail settings whose names are not documented. */
export type Organization = components["schemas"]["Organization"];

/** What an organization may have, and its price. */
export type Tier = components["schemas"]["Tier"];

export type OrganizationDetails = components["schemas"]["OrganizationDetails"];

export type OrganizationDetailsList = components["schemas"]["OrganizationDetailsList"];

export type OrganizationCreation = components["schemas"]["OrganizationCreation"];

/** A person of the installation. */
export type User = components["schemas"]["User"];

/** What a member may do. There is one owner. */
export type MemberRole = components["schemas"]["MemberRole"];

/** A person's place in an organization. */
export type Membership = components["schemas"]["Membership"];

/** The new organization, the creator's membership, and tokens for it. */
export type OrganizationCreated = components["schemas"]["OrganizationCreated"];

/** The body is the JSON word `null`. */
export type Nothing = components["schemas"]["Nothing"];

export type OrganizationChange = components["schemas"]["OrganizationChange"];

/** The person behind a membership. The page shows no `created_at`; the published source sends it. */
export type MemberUser = components["schemas"]["MemberUser"];

/** A person and their membership. */
export type Member = components["schemas"]["Member"];

export type Pagination = components["schemas"]["Pagination"];

export type MemberPage = components["schemas"]["MemberPage"];

export type MemberListWithTotal = components["schemas"]["MemberListWithTotal"];

/** The page shows one form, the server's source sends the other. */
export type MemberList = components["schemas"]["MemberList"];

/** The change was made, but no audit entry could be written for it. Newer servers may have undone it. */
export type AUDIT_ERROR = components["schemas"]["AUDIT_ERROR"];

export type RoleChange = components["schemas"]["RoleChange"];

export type OwnershipTransfer = components["schemas"]["OwnershipTransfer"];

/** A person who signed in to one of the organization's services. */
export type EndUser = components["schemas"]["EndUser"];

/** A page of people who use the services. */
export type EndUserList = components["schemas"]["EndUserList"];

export type EndUserSubscription = components["schemas"]["EndUserSubscription"];

export type EndUserIdentity = components["schemas"]["EndUserIdentity"];

/** A session of a person, as newer servers list it. */
export type EndUserSession = components["schemas"]["EndUserSession"];

/** A login of a person, as newer servers list it. */
export type EndUserLogin = components["schemas"]["EndUserLogin"];

/** A person who uses the services. Newer servers add further members to `user`. */
export type EndUserDetails = components["schemas"]["EndUserDetails"];

export type SessionsRevoked = components["schemas"]["SessionsRevoked"];

export type OAuthCredentials = components["schemas"]["OAuthCredentials"];

export type OAuthCredentialsChange = components["schemas"]["OAuthCredentialsChange"];

export type LoginTrends = components["schemas"]["LoginTrends"];

export type LoginsByService = components["schemas"]["LoginsByService"];

export type LoginsByProvider = components["schemas"]["LoginsByProvider"];

export type RecentLogins = components["schemas"]["RecentLogins"];

export type BillingPortalRequest = components["schemas"]["BillingPortalRequest"];

export type BillingPortal = components["schemas"]["BillingPortal"];

/** The billing system failed. */
export type STRIPE_ERROR = components["schemas"]["STRIPE_ERROR"];

/** The person who invited. Newer servers leave out `is_platform_owner`. */
export type Inviter = components["schemas"]["Inviter"];

/** No entry has the members `org_id` and `invited_by` of a new invitation. */
export type SentInvitationList = components["schemas"]["SentInvitationList"];

export type InvitationCreation = components["schemas"]["InvitationCreation"];

export type Invitation = components["schemas"]["Invitation"];

export type InvitationCreated = components["schemas"]["InvitationCreated"];

/** Newer servers name the organization in two members, an early build in an object. */
export type ReceivedInvitation = components["schemas"]["ReceivedInvitation"];

export type ReceivedInvitationList = components["schemas"]["ReceivedInvitationList"];

export type InvitationAnswer = components["schemas"]["InvitationAnswer"];

/** The invitation is too old to be answered. */
export type INVITATION_EXPIRED = components["schemas"]["INVITATION_EXPIRED"];

/** The organization's tier allows no more members. */
export type TEAM_LIMIT_EXCEEDED = components["schemas"]["TEAM_LIMIT_EXCEEDED"];

/** The kind of application. */
export type ServiceType = components["schemas"]["ServiceType"];

/** Null where none was ever set. */
export type NullableTexts = components["schemas"]["NullableTexts"];

export type Service = components["schemas"]["Service"];

export type ServiceEntry = components["schemas"]["ServiceEntry"];

export type ServiceUsage = components["schemas"]["ServiceUsage"];

export type ServiceList = components["schemas"]["ServiceList"];

/** The server's source needs `service_type`; the error page's own request leaves it out, so it is optional here. */
export type ServiceCreation = components["schemas"]["ServiceCreation"];

export type Plan = components["schemas"]["Plan"];

export type ServiceCreated = components["schemas"]["ServiceCreated"];

export type Texts = components["schemas"]["Texts"];

export type ServiceChange = components["schemas"]["ServiceChange"];

export type PlanCreated = components["schemas"]["PlanCreated"];

export type PlanList = components["schemas"]["PlanList"];

export type PlanCreation = components["schemas"]["PlanCreation"];

export type CheckoutRequest = components["schemas"]["CheckoutRequest"];

export type CheckoutSession = components["schemas"]["CheckoutSession"];

/** What an API key may do. Newer servers add `read:provider_tokens`, alone or followed by a colon and a provider. */
export type ApiKeyPermission = components["schemas"]["ApiKeyPermission"];

export type ApiKey = components["schemas"]["ApiKey"];

export type ApiKeyList = components["schemas"]["ApiKeyList"];

export type ApiKeyCreation = components["schemas"]["ApiKeyCreation"];

/** The only answer that holds the key itself; the server keeps no more than its hash. */
export type ApiKeyCreated = components["schemas"]["ApiKeyCreated"];

export type ServiceUser = components["schemas"]["ServiceUser"];

export type ServiceUserList = components["schemas"]["ServiceUserList"];

export type ServiceUserCreation = components["schemas"]["ServiceUserCreation"];

export type ServiceUserChange = components["schemas"]["ServiceUserChange"];

export type ServiceSubscription = components["schemas"]["ServiceSubscription"];

export type ServiceSubscriptionList = components["schemas"]["ServiceSubscriptionList"];

export type ServiceSubscriptionCreation = components["schemas"]["ServiceSubscriptionCreation"];

export type ServiceSubscriptionChange = components["schemas"]["ServiceSubscriptionChange"];

export type ServiceAnalytics = components["schemas"]["ServiceAnalytics"];

export type ServiceInfo = components["schemas"]["ServiceInfo"];

export type ServiceInfoChange = components["schemas"]["ServiceInfoChange"];

export type ProviderTokenRequest = components["schemas"]["ProviderTokenRequest"];

export type ProviderTokenReady = components["schemas"]["ProviderTokenReady"];

/** A successful answer, not an error, although it carries a `code`. */
export type ProviderActionRequired = components["schemas"]["ProviderActionRequired"];

/** The token, or what the person must do first. */
export type ProviderTokenResult = components["schemas"]["ProviderTokenResult"];

/** Cheapest first. */
export type TierList = components["schemas"]["TierList"];

/** An organization with its tier and owner beside its own members. One page nests the organization's members under `organization` instead; the server's source and its SDK do not. */
export type PlatformOrganization = components["schemas"]["PlatformOrganization"];

export type PlatformOrganizationList = components["schemas"]["PlatformOrganizationList"];

export type Approval = components["schemas"]["Approval"];

export type Rejection = components["schemas"]["Rejection"];

export type TierChange = components["schemas"]["TierChange"];

export type OwnerPromotion = components["schemas"]["OwnerPromotion"];

export type AuditEntry = components["schemas"]["AuditEntry"];

export type AuditLog = components["schemas"]["AuditLog"];

export type PlatformOverview = components["schemas"]["PlatformOverview"];

export type OrganizationStatusCounts = components["schemas"]["OrganizationStatusCounts"];

export type GrowthTrends = components["schemas"]["GrowthTrends"];

export type TopOrganizations = components["schemas"]["TopOrganizations"];

export type RecentOrganizations = components["schemas"]["RecentOrganizations"];

/** An event as Stripe defines and signs it; its raw bytes are what the signature covers. */
export type StripeEvent = components["schemas"]["StripeEvent"];

export type StripeReceipt = components["schemas"]["StripeReceipt"];
