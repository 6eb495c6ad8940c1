import { createHash, randomBytes } from "node:crypto";
import type { GrantRules } from "../provider/grant-rules.ts";
import { createBoundedMap } from "./bounded-map.ts";
import { createDeviceCodes, type DeviceCodes } from "./device-codes.ts";

/** What a person allowed one client to do; codes and tokens belong to one. */
export interface Grant {
  clientId: string | null;
  /** Scopes, separated by spaces; null where the request named none. */
  scope: string | null;
  /** Goes into the `id_token`. */
  nonce: string | null;
  person: Person;
  /** Seconds since 1970 at which the person signed in. */
  signedInAt: number;
  /** The `X-Mock-Client` of the request that began it. */
  owner: string;
  ended: boolean;
}

/** Who signs in: one person, unless `login_hint` names another. */
export interface Person {
  id: string;
  email: string;
  name: string;
}

/** What an authorization code is bound to when it is issued. */
export interface CodeBinding {
  grant: Grant;
  redirectUri: string | null;
  codeChallenge: string | null;
}

/** What a token request says about itself. */
export interface CodeClaim {
  clientId?: string | undefined;
  redirectUri?: string | undefined;
  codeVerifier?: string | undefined;
}

/** Why a code or token cannot be used, or the grant that it continues; undefined for one that the mock did not issue. */
export type Redeemed = { fault: string } | { grant: Grant } | undefined;

/** The codes and tokens that the mock has issued. It knows nothing of others and accepts them. */
export interface Grants {
  issueCode(binding: CodeBinding, now: number): string;
  redeemCode(code: string, claim: CodeClaim, now: number): Redeemed;
  /** @param clientId The client that sends it. */
  redeemRefreshToken(token: string, clientId: string | undefined, now: number): Redeemed;
  /** Remembers tokens that are handed out. */
  issueTokens(tokens: IssuedTokens, grant: Grant, lifetime: Lifetime): void;
  devices: DeviceCodes;
  /** The grant and the state of an access token; undefined for one that the mock did not issue. */
  accessToken(token: string, now: number): TokenState | undefined;
  /** The grant and the state of a refresh token; undefined for one that the mock did not issue. */
  refreshToken(token: string, now: number): TokenState | undefined;
  /**
   * Ends a token; with a refresh token ends its whole grant.
   * @returns false if the token was issued to another client.
   */
  revoke(token: string, clientId: string | undefined): boolean;
  /** Ends the grants that fit, with all their tokens. */
  end(fits: (grant: Grant) => boolean): void;
  /** Forgets the codes and tokens of one owner's grants; device codes have no owner and stay. */
  forget(owner: string): void;
}

/** When an access token ends, and the present; milliseconds since 1970. */
interface Lifetime {
  now: number;
  expiresAt: number;
}

/** What is known of a token. */
export interface TokenState {
  grant: Grant;
  state: "active" | "expired" | "revoked";
  expiresAt: number;
}

interface IssuedTokens {
  access: string;
  refresh?: string;
}

interface IssuedCode extends CodeBinding {
  expiresAt: number;
  used: boolean;
}

interface IssuedRefreshToken {
  grant: Grant;
  expiresAt: number;
  /** Why it no longer works. */
  fault: string | null;
}

interface IssuedAccessToken {
  grant: Grant;
  expiresAt: number;
  revoked: boolean;
}

/** What codes, refresh tokens and access tokens may take, each. */
const mostBytes = 8_000_000;

/**
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2
 * @see https://www.rfc-editor.org/rfc/rfc7009#section-2.1
 */
export function createGrants({ codeSeconds, refreshSeconds, oneRefreshTokenPerClient }: GrantRules): Grants {
  const codes = createBoundedMap<IssuedCode>(mostBytes, bindingBytes);
  const refreshTokens = createBoundedMap<IssuedRefreshToken>(mostBytes);
  const accessTokens = createBoundedMap<IssuedAccessToken>(mostBytes);
  /** The newest refresh token of each person and client. */
  const newest = createBoundedMap<IssuedRefreshToken>(mostBytes);
  return {
    devices: createDeviceCodes(),
    issueCode(binding, now) {
      const code = `code_${randomBytes(12).toString("hex")}`;
      codes.set(code, { ...binding, expiresAt: now + codeSeconds * 1000, used: false });
      return code;
    },
    redeemCode(code, claim, now) {
      const known = codes.get(code);
      if (known === undefined) return undefined;
      if (known.used) {
        known.grant.ended = true;
        return { fault: "the code was used before; every token of its grant is revoked" };
      }
      if (known.expiresAt <= now) return { fault: "the code has expired" };
      const fault = bindingFault(known, claim);
      if (fault !== undefined) return { fault };
      known.used = true;
      return { grant: known.grant };
    },
    redeemRefreshToken(token, clientId, now) {
      const known = refreshTokens.get(token);
      if (known === undefined) return undefined;
      if (isOfAnother(known.grant, clientId)) return { fault: "the refresh token was issued to another client" };
      if (known.grant.ended) return { fault: "the grant behind the refresh token has ended" };
      if (known.fault === usedBefore) known.grant.ended = true;
      if (known.fault !== null) return { fault: known.fault };
      if (known.expiresAt <= now) return { fault: "the refresh token has expired" };
      known.fault = usedBefore;
      return { grant: known.grant };
    },
    issueTokens({ access, refresh }, grant, { now, expiresAt }) {
      accessTokens.set(access, { grant, expiresAt, revoked: false });
      if (refresh === undefined) return;
      const lifetime = refreshSeconds === null ? Number.POSITIVE_INFINITY : refreshSeconds * 1000;
      const issued: IssuedRefreshToken = { grant, expiresAt: now + lifetime, fault: null };
      refreshTokens.set(refresh, issued);
      if (oneRefreshTokenPerClient && grant.clientId !== null) {
        const key = JSON.stringify([grant.owner, grant.person.id, grant.clientId]);
        const before = newest.get(key);
        if (before !== undefined && before.grant !== grant) before.fault ??= "a new sign-in replaced the refresh token";
        newest.set(key, issued);
      }
    },
    accessToken(token, now) {
      const known = accessTokens.get(token);
      if (known === undefined) return undefined;
      const { grant, expiresAt, revoked } = known;
      return { grant, expiresAt, state: revoked || grant.ended ? "revoked" : expiresAt <= now ? "expired" : "active" };
    },
    refreshToken(token, now) {
      const known = refreshTokens.get(token);
      if (known === undefined) return undefined;
      const { grant, expiresAt, fault } = known;
      const ended = fault !== null || grant.ended;
      return { grant, expiresAt, state: ended ? "revoked" : expiresAt <= now ? "expired" : "active" };
    },
    revoke(token, clientId) {
      const access = accessTokens.get(token);
      const refresh = refreshTokens.get(token);
      const grant = access?.grant ?? refresh?.grant;
      if (grant !== undefined && isOfAnother(grant, clientId)) return false;
      if (access !== undefined) access.revoked = true;
      if (refresh !== undefined) refresh.grant.ended = true;
      return true;
    },
    end(fits) {
      for (const issued of [codes, refreshTokens, accessTokens]) {
        for (const [, { grant }] of issued.entries()) if (!grant.ended && fits(grant)) grant.ended = true;
      }
    },
    forget(owner) {
      for (const issued of [codes, refreshTokens, accessTokens, newest]) {
        for (const [key, { grant }] of [...issued.entries()]) if (grant.owner === owner) issued.delete(key);
      }
    },
  };
}

const usedBefore = "the refresh token was used before; every token of its grant is revoked";

/** A grant is its client's alone, where both are known. */
function isOfAnother({ clientId }: Grant, sender: string | undefined): boolean {
  return clientId !== null && sender !== undefined && clientId !== sender;
}

/** @see https://www.rfc-editor.org/rfc/rfc7636#section-4.6 */
function bindingFault({ grant, redirectUri, codeChallenge }: CodeBinding, claim: CodeClaim): string | undefined {
  if (grant.clientId !== null && grant.clientId !== claim.clientId) return "the code was issued to another client";
  if (redirectUri !== null && redirectUri !== claim.redirectUri) return "the redirect URI is not that of the code";
  if (codeChallenge === null) return undefined;
  const hash = createHash("sha256")
    .update(claim.codeVerifier ?? "")
    .digest("base64url");
  return hash === codeChallenge ? undefined : "the code verifier does not hash to the challenge";
}

function bindingBytes({ grant, redirectUri, codeChallenge }: CodeBinding): number {
  const texts = [grant.clientId, grant.scope, grant.nonce, grant.person.email, redirectUri, codeChallenge];
  return texts.reduce((bytes, text) => bytes + (text?.length ?? 0) * 2, 0);
}
