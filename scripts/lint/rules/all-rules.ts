import { bodyStatusNeedsBody } from "./coverage/body-status-needs-body.ts";
import { codeOneStatus } from "./coverage/code-one-status.ts";
import { credentialCodeSecured } from "./coverage/credential-code-secured.ts";
import { documentedCodeBasis } from "./coverage/documented-code-basis.ts";
import { documentedCodeReturned } from "./coverage/documented-code-returned.ts";
import { documentedOnce } from "./coverage/documented-once.ts";
import { generalRuleApplies } from "./coverage/general-rule-applies.ts";
import { headerEverywhere } from "./coverage/header-everywhere.ts";
import { noUnusedCode } from "./coverage/no-unused-code.ts";
import { noUnusedPart } from "./coverage/no-unused-part.ts";
import { scopedForbidden } from "./coverage/scoped-forbidden.ts";
import { statusCoverageRules } from "./coverage/status-coverage.ts";
import { exampleCarriesCode } from "./examples/example-carries-code.ts";
import { exampleCodeAllowed } from "./examples/example-code-allowed.ts";
import { exampleNamedByCode } from "./examples/example-named-by-code.ts";
import { exampleOrder } from "./examples/example-order.ts";
import { examplePerCode } from "./examples/example-per-code.ts";
import { exampleScopeDeclared } from "./examples/example-scope-declared.ts";
import { exampleStatusAgrees } from "./examples/example-status-agrees.ts";
import { exampleSummarised } from "./examples/example-summarised.ts";
import { headerExampleKnown } from "./examples/header-example-known.ts";
import { headerExamplePerCode } from "./examples/header-example-per-code.ts";
import { headerExamplePresent } from "./examples/header-example-present.ts";
import { paramKnown } from "./examples/param-known.ts";
import { retryAfterMatchesBody } from "./examples/retry-after-matches-body.ts";
import { wwwAuthenticateMatchesBody } from "./examples/www-authenticate-matches-body.ts";
import { exceptionCurrent } from "./exceptions/exception-current.ts";
import { exceptionExplained } from "./exceptions/exception-explained.ts";
import { bodilessStatus } from "./http/bodiless-status.ts";
import { errorHasErrorStatus } from "./http/error-has-error-status.ts";
import { retryAfterForm } from "./http/retry-after-form.ts";
import { secureScheme } from "./http/secure-scheme.ts";
import { serverPublic } from "./http/server-public.ts";
import { statusHeaderRules } from "./http/status-headers.ts";
import { statusRegistered } from "./http/status-registered.ts";
import { wwwAuthenticateForm } from "./http/www-authenticate-form.ts";
import { leakRules } from "./leaks/leak-rules.ts";
import { noDebugMember } from "./leaks/no-debug-member.ts";
import { noEchoedId } from "./leaks/no-echoed-id.ts";
import { uniformAuthError } from "./leaks/uniform-auth-error.ts";
import { afterHasWait } from "./recovery/after-has-wait.ts";
import { inferredOfDocumented } from "./recovery/inferred-of-documented.ts";
import { neverIsFinal } from "./recovery/never-is-final.ts";
import { newKeyPossible } from "./recovery/new-key-possible.ts";
import { recoveryCheckExplained } from "./recovery/recovery-check-explained.ts";
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
import { codeUnique } from "./shape/code-unique.ts";
import { codesDiscriminated } from "./shape/codes-discriminated.ts";
import { envelopeDeclared } from "./shape/envelope-declared.ts";
import { envelopeFieldsExist } from "./shape/envelope-fields-exist.ts";
import { errorBodyClosed } from "./shape/error-body-closed.ts";
import { errorBodyCoded } from "./shape/error-body-coded.ts";
import { errorMediaType } from "./shape/error-media-type.ts";
import { errorResponseShared } from "./shape/error-response-shared.ts";
import { errorStatusExplicit } from "./shape/error-status-explicit.ts";
import { extensionKnown } from "./shape/extension-known.ts";
import { openOperationsEmpty } from "./shape/open-operations-empty.ts";
import { schemaDialectDeclared } from "./shape/schema-dialect-declared.ts";
import { typeFitsStatus } from "./shape/type-fits-status.ts";
import { causeDescribed } from "./words/cause-described.ts";
import { codeSpelling } from "./words/code-spelling.ts";
import { docUrlNamesCode } from "./words/doc-url-names-code.ts";
import { messageExplains } from "./words/message-explains.ts";
import { noLookAlike } from "./words/no-look-alike.ts";
import { noMarkup } from "./words/no-markup.ts";
import { responseNamesCodes } from "./words/response-names-codes.ts";
import { textUnique } from "./words/text-unique.ts";
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
  codeUnique,
  codesDiscriminated,
  envelopeDeclared,
  envelopeFieldsExist,
  errorBodyClosed,
  errorBodyCoded,
  errorMediaType,
  errorResponseShared,
  errorStatusExplicit,
  extensionKnown,
  openOperationsEmpty,
  schemaDialectDeclared,
  typeFitsStatus,
  exampleCarriesCode,
  exampleCodeAllowed,
  exampleNamedByCode,
  exampleOrder,
  examplePerCode,
  exampleScopeDeclared,
  exampleStatusAgrees,
  exampleSummarised,
  headerExampleKnown,
  headerExamplePerCode,
  headerExamplePresent,
  paramKnown,
  retryAfterMatchesBody,
  wwwAuthenticateMatchesBody,
  bodyStatusNeedsBody,
  codeOneStatus,
  credentialCodeSecured,
  documentedCodeBasis,
  documentedCodeReturned,
  documentedOnce,
  generalRuleApplies,
  headerEverywhere,
  noUnusedCode,
  noUnusedPart,
  scopedForbidden,
  ...statusCoverageRules,
  bodilessStatus,
  errorHasErrorStatus,
  retryAfterForm,
  secureScheme,
  serverPublic,
  ...statusHeaderRules,
  statusRegistered,
  wwwAuthenticateForm,
  afterHasWait,
  inferredOfDocumented,
  neverIsFinal,
  newKeyPossible,
  recoveryCheckExplained,
  recoveryDeclared,
  recoveryFitsStatus,
  recoveryKnown,
  refreshPossible,
  repeatingIsSafe,
  singleUseNotRepeated,
  sourceOfProvider,
  waitHasAfter,
  ...leakRules,
  noDebugMember,
  noEchoedId,
  uniformAuthError,
  causeDescribed,
  codeSpelling,
  docUrlNamesCode,
  messageExplains,
  noLookAlike,
  noMarkup,
  responseNamesCodes,
  textUnique,
  textsEndAlike,
  userMessagePlain,
  userMessageShort,
  exceptionCurrent,
  exceptionExplained,
];
