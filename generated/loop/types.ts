// Made from openapi/loop/ by `npm run generate`; do not edit.
import type { components } from "./schema.d.ts";

/** The document of Loop Health Platform as openapi-typescript has it. */
export type { components, operations, paths } from "./schema.d.ts";

/** Base64url of the verifier's SHA-256, which is 43 characters without padding. */
export type CodeChallenge = components["schemas"]["CodeChallenge"];

/** What the redirect URI is given when the person allows access. */
export type AuthorizationResult = components["schemas"]["AuthorizationResult"];

/** For developers and logs; never branch on it. With `conflict` and `unprocessable_entity` it holds the hint to read. */
export type ErrorDescription = components["schemas"]["ErrorDescription"];

/** The provider's page on this code, `https://platform.loop.health/connect/errors#` and the code. */
export type ErrorUri = components["schemas"]["ErrorUri"];

/** The `state` of the authorization request, unchanged. Only a redirect carries it. */
export type RedirectState = components["schemas"]["RedirectState"];

/** The person declined on the consent screen. It only comes in a redirect from authorize. */
export type access_denied = components["schemas"]["access_denied"];

/** A parameter that the endpoint needs is missing or malformed. It comes with status 400, or in a redirect from authorize. */
export type invalid_request = components["schemas"]["invalid_request"];

/** The grant or response type is closed to this client, mostly because a public client acts as a confidential one or the reverse. It comes with status 400, or in a redirect from authorize. */
export type unauthorized_client = components["schemas"]["unauthorized_client"];

/** Authorize was asked for a response type other than `code`. It comes with status 400, or in a redirect from authorize. */
export type unsupported_response_type = components["schemas"]["unsupported_response_type"];

/** A requested scope does not exist, or needs a business associate agreement (BAA) that the client lacks. It comes with status 400, or in a redirect from authorize. */
export type invalid_scope = components["schemas"]["invalid_scope"];

/** The server failed internally, or a service behind it did. It comes with status 500 or 503, with 502 where an operation's page lists it, or in a redirect from authorize. */
export type server_error = components["schemas"]["server_error"];

/** The identity service is overloaded. It comes with status 503, or in a redirect from authorize. */
export type temporarily_unavailable = components["schemas"]["temporarily_unavailable"];

/** The client id is unknown, or the client secret is wrong. One code stands for both. */
export type invalid_client = components["schemas"]["invalid_client"];

/** The caller reached a rate cap. */
export type rate_limited = components["schemas"]["rate_limited"];

/** The random value behind `code_challenge`. Its characters are those of RFC 7636. */
export type CodeVerifier = components["schemas"]["CodeVerifier"];

/** authorization_code */
export type CodeGrant = components["schemas"]["CodeGrant"];

/** Members other than the grant type are inferred from RFC 6749. */
export type RefreshGrant = components["schemas"]["RefreshGrant"];

/** One of two grants. */
export type TokenRequest = components["schemas"]["TokenRequest"];

export type TokenSet = components["schemas"]["TokenSet"];

/** The code has expired or was used, the refresh token was revoked, or the PKCE verifier does not fit the challenge. One code stands for all of them. */
export type invalid_grant = components["schemas"]["invalid_grant"];

/** The grant is not one that this endpoint takes; the token endpoint takes `authorization_code` and `refresh_token`. */
export type unsupported_grant_type = components["schemas"]["unsupported_grant_type"];

/** An answer whose status is documented and whose code is not. The envelope is that of every error; only the value of `error` is not documented. The generated endpoint pages of the services show `message` in place of `error_description`. */
export type UncodedError = components["schemas"]["UncodedError"];

/** The form of RFC 7662. Its members are inferred; only that the client must authenticate is documented. */
export type IntrospectionRequest = components["schemas"]["IntrospectionRequest"];

export type Introspection = components["schemas"]["Introspection"];

/** The form of RFC 7009. Its members are inferred. */
export type RevocationRequest = components["schemas"]["RevocationRequest"];

/** The form of RFC 6749, section 4.4. Its members are inferred. */
export type MachineTokenRequest = components["schemas"]["MachineTokenRequest"];

export type MachineToken = components["schemas"]["MachineToken"];

export type Strings = components["schemas"]["Strings"];

/** OpenID Connect discovery. It names no userinfo endpoint. */
export type DiscoveryDocument = components["schemas"]["DiscoveryDocument"];

/** A public key that checks signatures (RFC 7517). */
export type PublicKey = components["schemas"]["PublicKey"];

export type KeySet = components["schemas"]["KeySet"];

/** An application that the person gave access to, and the scopes of that access. */
export type Grant = components["schemas"]["Grant"];

export type GrantList = components["schemas"]["GrantList"];

/** The access token has expired, was revoked, or is malformed. */
export type invalid_token = components["schemas"]["invalid_token"];

/** The access token lacks the scope that this operation needs; `WWW-Authenticate` names it. */
export type insufficient_scope = components["schemas"]["insufficient_scope"];

/** The request has no bearer token, or one that the service does not recognise. */
export type unauthenticated = components["schemas"]["unauthenticated"];

/** Token and scope are fine, but a business rule refuses, such as a resource of another brand. */
export type forbidden = components["schemas"]["forbidden"];

/** The resource does not exist, or this person may not see it. One code stands for both. */
export type not_found = components["schemas"]["not_found"];

/** An application with an active grant. */
export type ConnectedApp = components["schemas"]["ConnectedApp"];

export type ConnectedAppList = components["schemas"]["ConnectedAppList"];

/** A confidential client keeps a secret on a server; a public one has none and relies on PKCE alone. */
export type ClientType = components["schemas"]["ClientType"];

export type OAuthClient = components["schemas"]["OAuthClient"];

export type OAuthClientList = components["schemas"]["OAuthClientList"];

/** The shape of the request does not match the operation's schema. */
export type validation_error = components["schemas"]["validation_error"];

export type NewOAuthClient = components["schemas"]["NewOAuthClient"];

export type ClientWithSecret = components["schemas"]["ClientWithSecret"];

/** The idempotency key was used for another request, or the request does not fit the state of the resource. */
export type conflict = components["schemas"]["conflict"];

/** The form of the request is right, but the service cannot use what it says. */
export type unprocessable_entity = components["schemas"]["unprocessable_entity"];

export type Badge = components["schemas"]["Badge"];

/** A person's profile. The page could not be read to its end; more members may follow. */
export type Profile = components["schemas"]["Profile"];

/** Hours and minutes. */
export type TimeOfDay = components["schemas"]["TimeOfDay"];

export type ReminderSchedule = components["schemas"]["ReminderSchedule"];

export type Settings = components["schemas"]["Settings"];

export type User = components["schemas"]["User"];

export type BiomarkerToParse = components["schemas"]["BiomarkerToParse"];

export type BiomarkersToParse = components["schemas"]["BiomarkersToParse"];

/** One parsed laboratory value. */
export type BiomarkerResult = components["schemas"]["BiomarkerResult"];

export type BiomarkerResultList = components["schemas"]["BiomarkerResultList"];

export type VendorPayload = components["schemas"]["VendorPayload"];

/** The page could be read only as far as `results`; more members may follow. */
export type VendorResultList = components["schemas"]["VendorResultList"];

export type BloodworkContentType = components["schemas"]["BloodworkContentType"];

export type BloodworkUpload = components["schemas"]["BloodworkUpload"];

export type Bloodwork = components["schemas"]["Bloodwork"];

export type BloodworkView = components["schemas"]["BloodworkView"];

export type Protocol = components["schemas"]["Protocol"];

export type ProtocolQuery = components["schemas"]["ProtocolQuery"];

export type ProtocolMatch = components["schemas"]["ProtocolMatch"];

export type ProtocolMatchList = components["schemas"]["ProtocolMatchList"];

/** What the patient takes. The members of an entry are not documented. */
export type Medications = components["schemas"]["Medications"];

export type EvaluationRequest = components["schemas"]["EvaluationRequest"];

export type ContraindicationHit = components["schemas"]["ContraindicationHit"];

export type Phase = components["schemas"]["Phase"];

/** A setting of the protocol. The types of its members are not documented. */
export type ProtocolParameter = components["schemas"]["ProtocolParameter"];

/** How a protocol fits a patient. The page could not be read to its end; more members may follow. */
export type Evaluation = components["schemas"]["Evaluation"];

export type NewEnrollment = components["schemas"]["NewEnrollment"];

export type Enrollment = components["schemas"]["Enrollment"];

export type RecommendationQuery = components["schemas"]["RecommendationQuery"];

export type Recommendation = components["schemas"]["Recommendation"];

export type RecommendationList = components["schemas"]["RecommendationList"];

export type HealthScoreQuery = components["schemas"]["HealthScoreQuery"];

export type HealthScore = components["schemas"]["HealthScore"];

export type RedFlag = components["schemas"]["RedFlag"];

export type RedFlagList = components["schemas"]["RedFlagList"];

export type PeptideQuery = components["schemas"]["PeptideQuery"];

export type PeptideRecommendation = components["schemas"]["PeptideRecommendation"];

export type PeptideRecommendationList = components["schemas"]["PeptideRecommendationList"];

/** The day of the protocol that the check-in belongs to. */
export type DayMarker = components["schemas"]["DayMarker"];

export type CheckIn = components["schemas"]["CheckIn"];

export type CheckInList = components["schemas"]["CheckInList"];

export type SomeStrings = components["schemas"]["SomeStrings"];

export type NewCheckIn = components["schemas"]["NewCheckIn"];

export type NextCheckIn = components["schemas"]["NextCheckIn"];

export type NewLabOrder = components["schemas"]["NewLabOrder"];

export type LabOrder = components["schemas"]["LabOrder"];

export type LabMarkerAvailability = components["schemas"]["LabMarkerAvailability"];

export type LabMarker = components["schemas"]["LabMarker"];

export type LabMarkerList = components["schemas"]["LabMarkerList"];

export type MyLabOrder = components["schemas"]["MyLabOrder"];

export type MyLabOrderList = components["schemas"]["MyLabOrderList"];

export type WearableProvider = components["schemas"]["WearableProvider"];

export type WearableConnection = components["schemas"]["WearableConnection"];

export type WearableConnectionList = components["schemas"]["WearableConnectionList"];

export type WearableMetric = components["schemas"]["WearableMetric"];

export type WearableMetricList = components["schemas"]["WearableMetricList"];

export type WearableMetricChoices = components["schemas"]["WearableMetricChoices"];

export type WearableLinkRequest = components["schemas"]["WearableLinkRequest"];

export type WearableLink = components["schemas"]["WearableLink"];

export type WearableLinkExchange = components["schemas"]["WearableLinkExchange"];

/** The patient's ids in other systems. */
export type ExternalIds = components["schemas"]["ExternalIds"];

export type Metadata = components["schemas"]["Metadata"];

export type Patient = components["schemas"]["Patient"];

export type PatientList = components["schemas"]["PatientList"];

export type NewPatient = components["schemas"]["NewPatient"];

/** A patient without protected health information (PHI). */
export type SafePatient = components["schemas"]["SafePatient"];

/** The latest value of one metric. */
export type PatientMetric = components["schemas"]["PatientMetric"];

export type PatientMetricList = components["schemas"]["PatientMetricList"];

export type MetricReading = components["schemas"]["MetricReading"];

export type MetricReadingList = components["schemas"]["MetricReadingList"];

export type TimelineEvent = components["schemas"]["TimelineEvent"];

export type Timeline = components["schemas"]["Timeline"];

/** What the provider is to the patient. */
export type CareRelationship = components["schemas"]["CareRelationship"];

export type NewPatientProvider = components["schemas"]["NewPatientProvider"];

export type PatientProvider = components["schemas"]["PatientProvider"];

export type ConnectionRequest = components["schemas"]["ConnectionRequest"];

export type ConnectionStart = components["schemas"]["ConnectionStart"];

/** A person's account at a vendor of devices or laboratory data. */
export type Connection = components["schemas"]["Connection"];

export type ConnectionList = components["schemas"]["ConnectionList"];

export type SyncRun = components["schemas"]["SyncRun"];

export type SyncStarted = components["schemas"]["SyncStarted"];

export type NewEvent = components["schemas"]["NewEvent"];

export type Event = components["schemas"]["Event"];

export type NewMembership = components["schemas"]["NewMembership"];

export type Membership = components["schemas"]["Membership"];

export type MembershipTransition = components["schemas"]["MembershipTransition"];

export type PastTransition = components["schemas"]["PastTransition"];

export type MembershipHistory = components["schemas"]["MembershipHistory"];

export type ConversionLock = components["schemas"]["ConversionLock"];

export type ConversionEligibility = components["schemas"]["ConversionEligibility"];

export type ReactivationPlan = components["schemas"]["ReactivationPlan"];

export type ReactivationPlanList = components["schemas"]["ReactivationPlanList"];

export type LineItem = components["schemas"]["LineItem"];

export type NewCheckout = components["schemas"]["NewCheckout"];

export type Checkout = components["schemas"]["Checkout"];

export type PauseRequest = components["schemas"]["PauseRequest"];

export type PausedSubscription = components["schemas"]["PausedSubscription"];

export type CadenceChange = components["schemas"]["CadenceChange"];

export type Subscription = components["schemas"]["Subscription"];

export type StaffPause = components["schemas"]["StaffPause"];

export type SubscriptionPausedByStaff = components["schemas"]["SubscriptionPausedByStaff"];

export type EntitlementGrant = components["schemas"]["EntitlementGrant"];

export type EntitlementGrantList = components["schemas"]["EntitlementGrantList"];

export type WebhookReplay = components["schemas"]["WebhookReplay"];

/** What happened, as sent to a partner's application. */
export type WebhookEvent = components["schemas"]["WebhookEvent"];
