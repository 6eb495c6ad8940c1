import { InvalidRequestError, invalid } from "../errors/invalid-request-error.ts";
import type { UntypedCall } from "./bindings.ts";
import type { ClientState } from "./call-state.ts";
import type { Credential, CredentialOption, OAuthTokens, RenewableToken } from "./credential.ts";

/**
 * Makes a credential from the application's option.
 * @param previous The credential that it replaces.
 * @throws {InvalidRequestError} if the option is not a credential for this scheme.
 */
export function makeCredential(
  scheme: string,
  option: CredentialOption | OAuthTokens,
  client: ClientState,
  previous: Credential | undefined,
  call: UntypedCall,
): Credential {
  const { refresh: renewal, keepToken } = client.bindings;
  const field = `credentials.${scheme}`;
  const obtain = async (give: (failed: string | undefined) => unknown, failed?: string) => {
    let cause: unknown;
    try {
      const token = await give(failed);
      if (typeof token === "string" && token) return token;
    } catch (thrown) {
      cause = thrown;
    }
    // A function of the application may work the next time.
    return new InvalidRequestError({ field, problem: "could not be obtained", recovery: "backoff", cause });
  };
  if (typeof option === "function") return { token: () => obtain(option) };
  if (option && typeof option === "string") return { token: () => option };
  const { accessToken, refresh, refreshToken } = Object(option) as Partial<RenewableToken & OAuthTokens>; // each is checked here
  if (typeof refresh === "function") {
    if (keepToken) {
      return keepToken(client, accessToken, async ({ failed, keep }) => {
        const token = await obtain(refresh, failed);
        if (typeof token !== "string") return token;
        keep(token);
        return undefined;
      });
    }
    // No code of this API asks for a renewal: one token is enough.
    let current: ReturnType<Credential["token"]> | undefined = accessToken;
    const token = () => {
      current ??= obtain(refresh).then((value) => {
        current = typeof value === "string" ? value : undefined;
        return value;
      });
      return current;
    };
    return { token };
  }
  if (refreshToken && renewal?.scheme === scheme)
    return renewal.credential(Object(option), renewal, client, previous, call);
  throw invalid(field, "must be a token, a function that returns one, or tokens that this API can renew");
}
