import type { Contract } from "../../contract/contract.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames, constantNames } from "../naming.ts";
import { docComment } from "../writing/comment.ts";
import { literal, property } from "../writing/literal.ts";
import { moduleHeader } from "../writing/module-header.ts";

/**
 * The codes that OAuth itself defines.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
 */
const oauthCodes = new Set([
  "invalid_request",
  "invalid_client",
  "invalid_grant",
  "unauthorized_client",
  "unsupported_grant_type",
  "unsupported_response_type",
  "invalid_scope",
  "access_denied",
  "server_error",
  "temporarily_unavailable",
  "invalid_token",
  "insufficient_scope",
]);

/**
 * The codes as constants, in a module of their own that drags nothing into a bundle. An API that speaks OAuth has those
 * of its codes that OAuth defines in `OAUTH_ERRORS` too.
 */
export function generateCodes(contract: Contract): GeneratedFile[] {
  const { type, constants } = clientNames(contract);
  const all = [...contract.codes.values()];
  // The names of answers without a code begin with `$`; they have no constants.
  const codes = all.filter(({ code }) => !code.startsWith("$"));
  const ofStatus = all.filter((code) => !codes.includes(code)).map(({ code }) => ` | ${literal(code)}`);
  const text = [
    moduleHeader(contract),
    "",
    docComment`Every error code of ${contract.title}.`,
    constantsObject(constants, codes),
    "",
    docComment`An error code of ${contract.title}.`,
    `export type ${type}Code = (typeof ${constants})[keyof typeof ${constants}]${ofStatus.join("")};`,
    "",
    ...(hasOAuthCodes(contract)
      ? [
          docComment`The codes of ${contract.title} that OAuth defines.`,
          constantsObject(
            "OAUTH_ERRORS",
            codes.filter(({ code }) => oauthCodes.has(code)),
          ),
          "",
        ]
      : []),
  ].join("\n");
  return [{ path: "codes.ts", text }];
}

/** Whether an API has the constants of OAuth's own codes beside those of all its codes. */
export const hasOAuthCodes = (contract: Contract): boolean =>
  contract.codes.has("invalid_grant") && clientNames(contract).constants !== "OAUTH_ERRORS";

function constantsObject(name: string, codes: readonly { code: string; description: string }[]): string {
  const names = constantNames(codes.map(({ code }) => code));
  const members = codes.flatMap(({ code, description }) => [
    ...(description === "" ? [] : [`  ${docComment`${description}`}`]),
    `  ${property(names.get(code) ?? code)}: ${literal(code)},`,
  ]);
  return [`export const ${name} = {`, ...members, "} as const;"].join("\n");
}
