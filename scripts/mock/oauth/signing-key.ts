import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";

/** Signs the tokens of one API's mock. */
export interface SigningKey {
  /** Such as `RS256`. */
  algorithm: string;
  /** The public key, as a key set lists it. */
  publicKey(): Promise<JWK>;
  /** A compact JWT with these claims. */
  sign(claims: JWTPayload): Promise<string>;
}

/**
 * A key that is generated when it is first used and lives as long as the mock.
 * @see https://github.com/panva/jose
 */
export function createSigningKey(algorithm: string, keyId: string): SigningKey {
  let pair: ReturnType<typeof generateKeyPair> | undefined;
  const keys = () => {
    pair ??= generateKeyPair(algorithm, { extractable: true });
    return pair;
  };
  return {
    algorithm,
    async publicKey() {
      const { publicKey } = await keys();
      return { ...(await exportJWK(publicKey)), alg: algorithm, use: "sig", kid: keyId };
    },
    async sign(claims) {
      const { privateKey } = await keys();
      return new SignJWT(claims).setProtectedHeader({ alg: algorithm, kid: keyId, typ: "JWT" }).sign(privateKey);
    },
  };
}
