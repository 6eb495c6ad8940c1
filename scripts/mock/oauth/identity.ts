import type { Contract, JsonObject } from "../../contract/contract.ts";
import { arrayOf, isObject, stringOf } from "../../contract/reading/json.ts";
import type { Grant, Person } from "../state/grants.ts";
import { createSigningKey, type SigningKey } from "./signing-key.ts";

/** Seconds in which an `id_token` must be used. */
const idTokenSeconds = 300;

/** The person who signs in, or the one whom `login_hint` names. */
export function personOf(hint: string | null | undefined): Person {
  if (!hint) return { id: "user_01HXY78T644MQNP0ZWSZ7BY4PS", email: "user@example.com", name: "Example Person" };
  const [local = hint] = hint.slice(0, 100).split("@");
  const email = hint.includes("@") ? hint.slice(0, 200) : `${local}@example.com`;
  return { id: `user_${local.replace(/[^\w.-]/g, "_")}`, email, name: local };
}

/** The key that a contract's examples describe: its algorithm and its id; RS256 where they describe none. */
export function signingKeyOf(contract: Contract): SigningKey {
  const bodies = contract.operations.flatMap(({ examples }) =>
    examples.flatMap(({ body }) => (isObject(body) ? [body] : [])),
  );
  const [key] = bodies.flatMap(({ keys }) => arrayOf(keys)).filter(isObject);
  const [discovered] = bodies.flatMap((body) => arrayOf(body.id_token_signing_alg_values_supported));
  const algorithm = stringOf(key?.alg) || stringOf(discovered) || "RS256";
  return createSigningKey(supported.has(algorithm) ? algorithm : "RS256", stringOf(key?.kid) || "mock-key-1");
}

const supported = new Set(["RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA", "Ed25519"]);

/** @see https://openid.net/specs/openid-connect-core-1_0.html#IDToken */
export function idToken(key: SigningKey, issuer: string, grant: Grant, now: number): Promise<string> {
  const seconds = Math.floor(now / 1000);
  const scopes = (grant.scope ?? "").split(" ");
  const { person } = grant;
  return key.sign({
    iss: issuer,
    aud: grant.clientId ?? "",
    sub: person.id,
    iat: seconds,
    exp: seconds + idTokenSeconds,
    auth_time: grant.signedInAt,
    ...(grant.nonce === null ? {} : { nonce: grant.nonce }),
    ...(scopes.includes("email") ? { email: person.email, email_verified: true } : {}),
    ...(scopes.includes("profile") ? { name: person.name } : {}),
  });
}

/** Whether a contract says that its access tokens are JWTs. */
export function hasJwtAccessTokens({ securitySchemes }: Contract): boolean {
  return Object.values(securitySchemes).some(isJwtScheme);
}

function isJwtScheme({ type, bearerFormat }: JsonObject): boolean {
  return type === "http" && typeof bearerFormat === "string" && /^jwt$/i.test(bearerFormat);
}

/** @see https://www.rfc-editor.org/rfc/rfc9068#section-2.2 */
export function jwtAccessToken(
  key: SigningKey,
  issuer: string,
  grant: Grant,
  { now, expiresAt, id }: { now: number; expiresAt: number; id: string },
): Promise<string> {
  return key.sign({
    iss: issuer,
    sub: grant.person.id,
    email: grant.person.email,
    iat: Math.floor(now / 1000),
    exp: Math.floor(expiresAt / 1000),
    jti: id,
    ...(grant.clientId === null ? {} : { client_id: grant.clientId }),
    ...(grant.scope === null ? {} : { scope: grant.scope }),
  });
}
