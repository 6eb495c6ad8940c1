import type { CallError } from "../errors/call-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { RefreshBinding } from "../request/bindings.ts";
import type { Credential, OAuthTokens, StoredTokens } from "../request/credential.ts";
import type { Outcome } from "../request/outcome.ts";
import { keepToken, type Renewal } from "./token-keeper.ts";

/**
 * Renews an access token by the API's own operation.
 * @param send Sends the operation's body, without credentials of the scheme it renews.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export function oauthCredential(
  tokens: OAuthTokens,
  { fields }: Pick<RefreshBinding, "fields">,
  send: (body: Record<string, string>) => Promise<Outcome>,
): Required<Credential> {
  let { refreshToken } = tokens;
  const lock = tokens.lock ?? ((work) => work());

  const exchange = async (current: string | undefined): Promise<Renewal> => {
    const stored = await tokens.load?.();
    if (stored?.refreshToken !== undefined) refreshToken = stored.refreshToken;
    if (stored !== undefined && stored.accessToken !== current) return { token: stored.accessToken };
    const values: Record<string, string | undefined> = {
      grant_type: "refresh_token",
      refresh_token: refreshToken,
      client_id: tokens.clientId,
      client_secret: tokens.clientSecret,
    };
    const present = fields.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]] as const]));
    const outcome = await send(Object.fromEntries(present));
    if (outcome.error !== undefined) return failure(outcome.error, tokens);
    const renewed = tokensOf(outcome.data);
    if (renewed === undefined) {
      const { response } = outcome;
      const error = new UnexpectedResponseError({
        status: response.status,
        reason: "empty",
        recovery: "check",
        response,
      });
      return failure(error, tokens);
    }
    refreshToken = renewed.refreshToken ?? refreshToken;
    await tokens.onTokens?.({ accessToken: renewed.accessToken, refreshToken });
    return { token: renewed.accessToken };
  };

  return keepToken(tokens.accessToken, async (current) => {
    try {
      return await lock(() => exchange(current));
    } catch (cause) {
      // The application's own hooks failed: its store or its lock may work the next time.
      return { error: new NetworkError({ cause }), final: false };
    }
  });
}

function failure(error: CallError, { onSessionEnd }: OAuthTokens): Renewal {
  // Only the API itself can refuse a refresh token for good; a proxy's 403 or a lost connection cannot.
  const final = error.kind === "api" && (error.recovery === "never" || error.recovery === "reauthorize");
  if (final) onSessionEnd?.(error);
  return { error, final };
}

function tokensOf(data: unknown): StoredTokens | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { access_token, refresh_token } = data as Record<string, unknown>; // an object, as checked
  if (typeof access_token !== "string" || access_token === "") return undefined;
  return {
    accessToken: access_token,
    refreshToken: typeof refresh_token === "string" && refresh_token ? refresh_token : undefined,
  };
}
