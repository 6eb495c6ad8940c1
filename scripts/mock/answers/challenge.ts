import type { Contract, JsonObject, Operation } from "../../contract/contract.ts";
import { stringOf } from "../../contract/reading/json.ts";

/**
 * The challenges of an operation's security schemes, for a 401 that no example of the contract provides.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 */
export function challengesOf({ securitySchemes }: Contract, { security }: Operation): string {
  const names = [...new Set(security.flatMap((all) => all.map(({ scheme }) => scheme)))];
  const challenges = names.map((name) => challengeOf(securitySchemes[name] ?? {}));
  return [...new Set(challenges)].join(", ") || "Bearer";
}

function challengeOf(scheme: JsonObject): string {
  if (scheme.type === "apiKey") return `ApiKey realm="mock", name="${stringOf(scheme.name).replace(/[^\w-]/g, "")}"`;
  if (scheme.type !== "http") return "Bearer";
  const kind = stringOf(scheme.scheme, "bearer").replace(/[^\w-]/g, "");
  if (/^basic$/i.test(kind)) return 'Basic realm="mock"';
  return /^digest$/i.test(kind) ? digest : kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** The mock checks no response, so one nonce is as good as another. @see https://www.rfc-editor.org/rfc/rfc7616#section-3.3 */
const digest = 'Digest realm="mock", qop="auth", algorithm=SHA-256, nonce="bW9jaw"';
