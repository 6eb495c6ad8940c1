import { anyServerError } from "./coverage/any-server-error.ts";
import { anyTooManyRequests } from "./coverage/any-too-many-requests.ts";
import { bodyStatusNeedsBody } from "./coverage/body-status-needs-body.ts";
import { codeOneStatus } from "./coverage/code-one-status.ts";
import { codeReachable } from "./coverage/code-reachable.ts";
import { documentedCodeBasis } from "./coverage/documented-code-basis.ts";
import { documentedCodeReturned } from "./coverage/documented-code-returned.ts";
import { documentedOnce } from "./coverage/documented-once.ts";
import { generalRuleApplies } from "./coverage/general-rule-applies.ts";
import { inputRejected } from "./coverage/input-rejected.ts";
import { pathNotFound } from "./coverage/path-not-found.ts";
import { scopedForbidden } from "./coverage/scoped-forbidden.ts";
import { securedUnauthorized } from "./coverage/secured-unauthorized.ts";
import { challengeAgrees } from "./examples/challenge-agrees.ts";
import { exampleCarriesCode } from "./examples/example-carries-code.ts";
import { exampleCodeAllowed } from "./examples/example-code-allowed.ts";
import { exampleFirstDocumented } from "./examples/example-first-documented.ts";
import { exampleNamedByCode } from "./examples/example-named-by-code.ts";
import { exampleOrder } from "./examples/example-order.ts";
import { examplePerCode } from "./examples/example-per-code.ts";
import { exampleScopeDeclared } from "./examples/example-scope-declared.ts";
import { exampleStatusAgrees } from "./examples/example-status-agrees.ts";
import { exampleSummarised } from "./examples/example-summarised.ts";
import { headerExampleKnown } from "./examples/header-example-known.ts";
import { headerExamplePerCode } from "./examples/header-example-per-code.ts";
import { headerExamplePresent } from "./examples/header-example-present.ts";
import { waitAgrees } from "./examples/wait-agrees.ts";
import { exceptionCurrent } from "./exceptions/exception-current.ts";
import { exceptionExplained } from "./exceptions/exception-explained.ts";
import { bodilessStatus } from "./http/bodiless-status.ts";
import { challengeForm } from "./http/challenge-form.ts";
import { notAllowedLists } from "./http/not-allowed-lists.ts";
import { redirectLocates } from "./http/redirect-locates.ts";
import { retryAfterForm } from "./http/retry-after-form.ts";
import { statusRegistered } from "./http/status-registered.ts";
import { tooManyRequestsWait } from "./http/too-many-requests-wait.ts";
import { unauthorizedChallenges } from "./http/unauthorized-challenges.ts";
import { noAttackerHint } from "./leaks/no-attacker-hint.ts";
import { noDebugMember } from "./leaks/no-debug-member.ts";
import { noEchoedId } from "./leaks/no-echoed-id.ts";
import { noFilePath } from "./leaks/no-file-path.ts";
import { noHealthValue } from "./leaks/no-health-value.ts";
import { noInternals } from "./leaks/no-internals.ts";
import { noPersonalData } from "./leaks/no-personal-data.ts";
import { noPrivateAddress } from "./leaks/no-private-address.ts";
import { noSecret } from "./leaks/no-secret.ts";
import { noSql } from "./leaks/no-sql.ts";
import { noStackTrace } from "./leaks/no-stack-trace.ts";
import { sameBody } from "./leaks/same-body.ts";
import { afterHasWait } from "./recovery/after-has-wait.ts";
import { checkSaid } from "./recovery/check-said.ts";
import { inferredOfDocumented } from "./recovery/inferred-of-documented.ts";
import { neverIsFinal } from "./recovery/never-is-final.ts";
import { recoveryDeclared } from "./recovery/recovery-declared.ts";
import { recoveryFitsStatus } from "./recovery/recovery-fits-status.ts";
import { recoveryKnown } from "./recovery/recovery-known.ts";
import { refreshPossible } from "./recovery/refresh-possible.ts";
import { repeatingIsSafe } from "./recovery/repeating-is-safe.ts";
import { singleUseNotRepeated } from "./recovery/single-use-not-repeated.ts";
import { sourceOfProvider } from "./recovery/source-of-provider.ts";
import { waitHasAfter } from "./recovery/wait-has-after.ts";
import type { Rule } from "./rule.ts";
import { codeConstant } from "./shape/code-constant.ts";
import { codeMembersRequired } from "./shape/code-members-required.ts";
import { codeSchemaClosed } from "./shape/code-schema-closed.ts";
import { codeSchemaFlat } from "./shape/code-schema-flat.ts";
import { codeSchemaNamed } from "./shape/code-schema-named.ts";
import { codeSchemaTitled } from "./shape/code-schema-titled.ts";
import { codeUnique } from "./shape/code-unique.ts";
import { codesDiscriminated } from "./shape/codes-discriminated.ts";
import { envelopeDeclared } from "./shape/envelope-declared.ts";
import { envelopeFieldsExist } from "./shape/envelope-fields-exist.ts";
import { errorBodyClosed } from "./shape/error-body-closed.ts";
import { errorBodyCoded } from "./shape/error-body-coded.ts";
import { errorMediaType } from "./shape/error-media-type.ts";
import { errorResponseShared } from "./shape/error-response-shared.ts";
import { errorStatusExplicit } from "./shape/error-status-explicit.ts";
import { openOperationsEmpty } from "./shape/open-operations-empty.ts";
import { schemaDialectDeclared } from "./shape/schema-dialect-declared.ts";
import { causeDescribed } from "./words/cause-described.ts";
import { codeSpelling } from "./words/code-spelling.ts";
import { docUrlNamesCode } from "./words/doc-url-names-code.ts";
import { messageExplains } from "./words/message-explains.ts";
import { responseNamesCodes } from "./words/response-names-codes.ts";
import { textsEndAlike } from "./words/texts-end-alike.ts";
import { userMessagePlain } from "./words/user-message-plain.ts";
import { userMessageShort } from "./words/user-message-short.ts";

/** Every rule of the error lint, by family. */
export const allRules: readonly Rule[] = [
  codeConstant,
  codeMembersRequired,
  codeSchemaClosed,
  codeSchemaFlat,
  codeSchemaNamed,
  codeSchemaTitled,
  codeUnique,
  codesDiscriminated,
  envelopeDeclared,
  envelopeFieldsExist,
  errorBodyClosed,
  errorBodyCoded,
  errorMediaType,
  errorResponseShared,
  errorStatusExplicit,
  openOperationsEmpty,
  schemaDialectDeclared,
  challengeAgrees,
  exampleCarriesCode,
  exampleCodeAllowed,
  exampleFirstDocumented,
  exampleNamedByCode,
  exampleOrder,
  examplePerCode,
  exampleScopeDeclared,
  exampleStatusAgrees,
  exampleSummarised,
  headerExampleKnown,
  headerExamplePerCode,
  headerExamplePresent,
  waitAgrees,
  anyServerError,
  anyTooManyRequests,
  bodyStatusNeedsBody,
  codeOneStatus,
  codeReachable,
  documentedCodeBasis,
  documentedCodeReturned,
  documentedOnce,
  generalRuleApplies,
  inputRejected,
  pathNotFound,
  scopedForbidden,
  securedUnauthorized,
  bodilessStatus,
  challengeForm,
  notAllowedLists,
  redirectLocates,
  retryAfterForm,
  statusRegistered,
  tooManyRequestsWait,
  unauthorizedChallenges,
  afterHasWait,
  checkSaid,
  inferredOfDocumented,
  neverIsFinal,
  recoveryDeclared,
  recoveryFitsStatus,
  recoveryKnown,
  refreshPossible,
  repeatingIsSafe,
  singleUseNotRepeated,
  sourceOfProvider,
  waitHasAfter,
  noAttackerHint,
  noDebugMember,
  noEchoedId,
  noFilePath,
  noHealthValue,
  noInternals,
  noPersonalData,
  noPrivateAddress,
  noSecret,
  noSql,
  noStackTrace,
  sameBody,
  causeDescribed,
  codeSpelling,
  docUrlNamesCode,
  messageExplains,
  responseNamesCodes,
  textsEndAlike,
  userMessagePlain,
  userMessageShort,
  exceptionCurrent,
  exceptionExplained,
];
