import type { CallError } from "../errors/call-error.ts";
import { invalid } from "../errors/invalid-request-error.ts";
import { keepToken } from "../recovery/token-keeper.ts";
import type { RefreshBinding, UntypedCall } from "./bindings.ts";
import type { Credential, CredentialOption, OAuthTokens, RenewableToken } from "./credential.ts";

/**
 * Makes a credential from the application's option.
 * @throws {InvalidRequestError} if the option is not a credential for this scheme.
 */
export function makeCredential(
  scheme: string,
  option: CredentialOption | OAuthTokens,
  renewal: RefreshBinding | undefined,
  call: UntypedCall,
): Credential {
  const wrong = (problem: string) => invalid(`credentials.${scheme}`, problem);
  const obtain = async (
    give: (failed: string | undefined) => unknown,
    failed?: string,
  ): Promise<string | CallError> => {
    const token = await Promise.resolve(failed)
      .then(give)
      .catch(() => {});
    return typeof token === "string" && token ? token : wrong("could not be obtained");
  };
  if (typeof option === "function") return { token: () => obtain(option) };
  if (option && typeof option === "string") return { token: () => option };
  const { accessToken, refresh, refreshToken } = Object(option) as Partial<RenewableToken & OAuthTokens>; // each is checked here
  if (typeof refresh === "function") return keepToken(accessToken, (failed) => obtain(refresh, failed));
  if (refreshToken && renewal?.scheme === scheme) return renewal.credential(Object(option), renewal, call);
  throw wrong("must be a token, a function that returns one, or tokens that this API can renew");
}
