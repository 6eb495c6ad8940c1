import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { keepToken } from "../recovery/token-keeper.ts";
import type { RefreshBinding } from "./bindings.ts";
import type { Credential, CredentialOption, OAuthTokens } from "./credential.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Makes a credential of what the application gave.
 * @throws {InvalidRequestError} if it is none.
 */
export function makeCredential(
  scheme: string,
  option: CredentialOption | OAuthTokens,
  refresh: RefreshBinding | undefined,
  send: (body: Record<string, string>) => Promise<Outcome>,
): Credential {
  const field = `credentials.${scheme}`;
  const notObtained = () => new InvalidRequestError({ field, problem: "could not be obtained: its function threw" });
  if (typeof option === "string" && option !== "") return { token: () => option };
  if (typeof option === "function") {
    return {
      token: () =>
        Promise.resolve()
          .then(option)
          .then((token) => token || notObtained(), notObtained),
    };
  }
  if (typeof option === "object" && option !== null) {
    if ("refresh" in option && typeof option.refresh === "function") {
      const { accessToken, refresh: renew } = option;
      return keepToken(accessToken, async (current) => {
        const token = await Promise.resolve(current)
          .then(renew)
          .catch(() => undefined);
        return token ? { token } : { error: notObtained(), final: false };
      });
    }
    if ("refreshToken" in option && typeof option.refreshToken === "string" && option.refreshToken !== "") {
      if (refresh?.scheme === scheme) return refresh.credential(option, refresh, send);
      throw new InvalidRequestError({ field, problem: "cannot be renewed: this API documents no operation for it" });
    }
  }
  throw new InvalidRequestError({
    field,
    problem: "must be a token, a function that gives one, or tokens with a refresh",
  });
}
