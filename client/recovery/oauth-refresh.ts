import type { CallError } from "../errors/call-error.ts";
import { invalid } from "../errors/invalid-request-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { RefreshBinding } from "../request/bindings.ts";
import type { StoredTokens } from "../request/credential.ts";
import { keepToken } from "./token-keeper.ts";

/**
 * Renews an access token by the API's own operation.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export const oauthCredential: RefreshBinding["credential"] = (tokens, { method, path, fields }, call) => {
  let { refreshToken } = tokens;
  const lock = tokens.lock ?? ((work) => work());

  const exchange = async (current: string | undefined): Promise<string | CallError> => {
    const stored = await tokens.load?.();
    if (stored?.refreshToken !== undefined) refreshToken = stored.refreshToken;
    if (stored !== undefined && stored.accessToken !== current) return stored.accessToken;
    const values: Record<string, string | undefined> = {
      grant_type: "refresh_token",
      refresh_token: refreshToken,
      client_id: tokens.clientId,
      client_secret: tokens.clientSecret,
    };
    const present = fields.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]] as const]));
    const { data, error, response } = await call(method, path, { body: Object.fromEntries(present) });
    if (error !== undefined) {
      if (isRefusal(error)) tokens.onSessionEnd?.(error);
      return error;
    }
    const renewed = tokensOf(data);
    if (renewed === undefined) {
      return new UnexpectedResponseError({ status: response.status, reason: "empty", recovery: "check", response });
    }
    refreshToken = renewed.refreshToken ?? refreshToken;
    await tokens.onTokens?.({ accessToken: renewed.accessToken, refreshToken });
    return renewed.accessToken;
  };

  // The application's own hooks may fail: its store or its lock may work the next time.
  const obtain = async (current: string | undefined) => {
    try {
      return await lock(() => exchange(current));
    } catch (cause) {
      return new NetworkError({ cause });
    }
  };
  return keepToken(tokens.accessToken, obtain, isRefusal);
};

/** Renews the credential of a scheme, or the first that can be renewed. */
export const renewNow: RefreshBinding["now"] = async (credentials, scheme) => {
  const renewable = [...credentials].find(([name, { renew }]) => renew && (scheme ?? name) === name);
  if (renewable === undefined) {
    throw invalid("credentials", "hold nothing that can be renewed");
  }
  const error = await renewable[1].renew?.(undefined);
  if (error !== undefined) throw error;
};

/** Whether the refresh token is refused for good. Only the API itself can do so; a proxy's 403 or a lost connection cannot. */
const isRefusal = ({ kind, recovery }: CallError): boolean =>
  kind === "api" && (recovery === "never" || recovery === "reauthorize");

function tokensOf(data: unknown): StoredTokens | undefined {
  const { access_token, refresh_token } = Object(data) as Record<string, unknown>; // each is checked here
  if (typeof access_token !== "string" || access_token === "") return undefined;
  return {
    accessToken: access_token,
    refreshToken: typeof refresh_token === "string" && refresh_token ? refresh_token : undefined,
  };
}
