import type { Contract, Json, JsonObject } from "../../contract/contract.ts";
import type { SigningKey } from "./signing-key.ts";

/**
 * A discovery document that names the mock: the issuer, every endpoint that is an operation of the contract, and the
 * algorithm that the mock signs with.
 * @param base The address of the mocked API.
 * @see https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata
 */
export function ownDiscovery(example: JsonObject, contract: Contract, base: string, { algorithm }: SigningKey): Json {
  const paths = new Set(contract.operations.map(({ path }) => path));
  const own = Object.entries(example).map(([name, value]): [string, Json] => {
    if (name === "issuer") return [name, base];
    if (name === "id_token_signing_alg_values_supported") return [name, [algorithm]];
    const path = typeof value === "string" ? URL.parse(value)?.pathname : undefined;
    return [name, path !== undefined && paths.has(path) ? base + path : value];
  });
  return Object.fromEntries(own);
}
