import { createHash, randomBytes } from "node:crypto";
import { createDeviceCodes, type DeviceCodes } from "./device-codes.ts";

/** What an authorization code is bound to when it is issued. */
export interface CodeBinding {
  clientId: string | null;
  redirectUri: string | null;
  codeChallenge: string | null;
}

/** What a token request says about itself. */
interface CodeClaim {
  clientId?: string | undefined;
  redirectUri?: string | undefined;
  codeVerifier?: string | undefined;
}

/** Remembers what the mock itself has issued; of other codes and tokens it knows nothing, and minds none. */
export interface Grants {
  issueCode(binding: CodeBinding, now: number): string;
  /** Why a code cannot be exchanged; the grant that it began, or undefined for a code of somebody else. */
  redeemCode(code: string, claim: CodeClaim, now: number): { fault: string } | { grant: number } | undefined;
  /** Why a refresh token cannot be used; the grant that it continues, or undefined for a token of somebody else. */
  redeemRefreshToken(token: string): { fault: string } | { grant: number } | undefined;
  /** New tokens in the shape of examples, of a grant or of a new one. */
  issueTokens(
    examples: { access: string; refresh?: string },
    grant: number | undefined,
    expiresAt: number,
  ): IssuedTokens;
  devices: DeviceCodes;
  /** What became of an access token that the mock issued. */
  accessToken(token: string, now: number): "active" | "expired" | "revoked" | undefined;
}

interface IssuedTokens {
  access: string;
  refresh?: string;
}

const codeLifeMilliseconds = 600_000;
const mostRemembered = 10_000;

/** @see https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2 */
export function createGrants(): Grants {
  const codes = new Map<string, { binding: CodeBinding; expiresAt: number; grant: number; used: boolean }>();
  const refreshTokens = new Map<string, { grant: number; used: boolean }>();
  const accessTokens = new Map<string, { grant: number; expiresAt: number }>();
  const revoked = new Set<number>();
  let lastGrant = 0;
  return {
    devices: createDeviceCodes(),
    issueCode(binding, now) {
      const code = `code_${randomBytes(12).toString("hex")}`;
      remember(codes, code, { binding, expiresAt: now + codeLifeMilliseconds, grant: ++lastGrant, used: false });
      return code;
    },
    redeemCode(code, claim, now) {
      const known = codes.get(code);
      if (known === undefined) return undefined;
      if (known.used) {
        revoked.add(known.grant);
        return { fault: "the code was used before; every token of its grant is revoked" };
      }
      if (known.expiresAt <= now) return { fault: "the code has expired" };
      const fault = bindingFault(known.binding, claim);
      if (fault !== undefined) return { fault };
      known.used = true;
      return { grant: known.grant };
    },
    redeemRefreshToken(token) {
      const known = refreshTokens.get(token);
      if (known === undefined) return undefined;
      if (revoked.has(known.grant)) return { fault: "the grant behind the refresh token is revoked" };
      if (known.used) {
        revoked.add(known.grant);
        return { fault: "the refresh token was used before; every token of its grant is revoked" };
      }
      known.used = true;
      return { grant: known.grant };
    },
    issueTokens({ access, refresh }, grant = ++lastGrant, expiresAt) {
      const tokens: IssuedTokens = {
        access: unlike(access),
        ...(refresh === undefined ? {} : { refresh: unlike(refresh) }),
      };
      remember(accessTokens, tokens.access, { grant, expiresAt });
      if (tokens.refresh !== undefined) remember(refreshTokens, tokens.refresh, { grant, used: false });
      return tokens;
    },
    accessToken(token, now) {
      const known = accessTokens.get(token);
      if (known === undefined) return undefined;
      if (revoked.has(known.grant)) return "revoked";
      return known.expiresAt <= now ? "expired" : "active";
    },
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc7636#section-4.6 */
function bindingFault({ clientId, redirectUri, codeChallenge }: CodeBinding, claim: CodeClaim): string | undefined {
  if (clientId !== null && clientId !== claim.clientId) return "the code was issued to another client";
  if (redirectUri !== null && redirectUri !== claim.redirectUri) return "the redirect URI is not that of the code";
  if (codeChallenge === null) return undefined;
  const hash = createHash("sha256")
    .update(claim.codeVerifier ?? "")
    .digest("base64url");
  return hash === codeChallenge ? undefined : "the code verifier does not hash to the challenge";
}

function unlike(example: string): string {
  return `${example}_${randomBytes(8).toString("hex")}`;
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  const oldest = map.size >= mostRemembered ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
  map.set(key, value);
}
