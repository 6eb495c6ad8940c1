import type { Contract } from "../../contract/contract.ts";
import type { GeneratedFile } from "../generator.ts";
import { clientNames, constantName, literal } from "../naming.ts";

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
 * @throws {Error} if two codes would have one name.
 */
export function generateCodes(contract: Contract): GeneratedFile[] {
  const { type, constants } = clientNames(contract);
  const codes = [...contract.codes.values()];
  const oauth = contract.codes.has("invalid_grant") ? codes.filter(({ code }) => oauthCodes.has(code)) : [];
  const text = [
    `// Made from openapi/${contract.api}/ by \`npm run generate\`; do not edit.`,
    "",
    `/** Every error code of ${contract.title}. */`,
    constantsObject(constants, codes),
    "",
    `/** An error code of ${contract.title}. */`,
    `export type ${type}Code = (typeof ${constants})[keyof typeof ${constants}];`,
    "",
    ...(oauth.length === 0
      ? []
      : [`/** The codes of ${contract.title} that OAuth defines. */`, constantsObject("OAUTH_ERRORS", oauth), ""]),
  ].join("\n");
  return [{ path: "codes.ts", text }];
}

function constantsObject(name: string, codes: readonly { code: string; description: string }[]): string {
  const names = codes.map(({ code }) => constantName(code));
  const twice = names.find((constant, index) => names.indexOf(constant) !== index);
  if (twice !== undefined) throw new Error(`Two codes would both be ${name}.${twice}.`);
  const members = codes.flatMap(({ code, description }, index) => [
    `  /** ${description.replaceAll("*/", "*\\/").replace(/\s+/g, " ").trim()} */`,
    `  ${names[index]}: ${literal(code)},`,
  ]);
  return [`export const ${name} = {`, ...members, "} as const;"].join("\n");
}
