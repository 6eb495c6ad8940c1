import type { CallContext } from "../errors/call-context.ts";
import { CallError } from "../errors/call-error.ts";
import { InvalidRequestError, invalid } from "../errors/invalid-request-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { RefreshBinding } from "../request/bindings.ts";
import type { Credential, Renewal, StoredTokens } from "../request/credential.ts";
import { notify } from "./notify.ts";
import { keepToken } from "./token-keeper.ts";

/** What a person granted, whose refresh token may change with each renewal; credentials with the same grant share it. */
interface Grant {
  refreshToken: string;
  /** The newest access token that was obtained with it. */
  accessToken?: string;
  /** Refresh tokens that were exchanged for newer ones. Sending one again revokes the grant at some providers. */
  readonly spent: Set<string>;
  /** The exchange under way: a refresh token is never sent twice at a time. */
  exchange?: Promise<CallError | undefined> | undefined;
}

interface OAuthCredential extends Required<Credential> {
  /** All that this credential and those before it have used. */
  readonly grants: Grant[];
}

/**
 * Renews an access token by the API's own operation. One renewal, inside the application's `lock`:
 *
 * ```text
 * load() ─▶ changed since it was last read or written? ─yes─▶ of another subject? ─yes─▶ ended, no hook is called
 *   │         │no                                                   │no
 *   │         ▼                                                     ▼
 *   │       exchange the refresh token                            keep the stored token (the next 401 really renews)
 *   │         ├─ refused ─▶ load() has changed? ─yes─▶ keep the stored token
 *   │         │                │no
 *   │         │                └─▶ ended; onSessionEnd()
 *   │         ├─ other failure ─▶ fails, may pass
 *   │         └─ new tokens ─▶ keep ─▶ load() has changed? ─no─▶ onTokens()
 *   └ throws ─▶ fails, may pass; nothing is sent, because our refresh token may be spent
 * ```
 *
 * Memory wins over the store unless the store's pair changed. A refresh token whose exchange had no answer may be spent or
 * not; it is sent again by the next renewal, because nothing else is left.
 * @see token-keeper.ts for the states around a renewal.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2
 */
export const oauthCredential: RefreshBinding["credential"] = (tokens, refresh, client, previous, call) => {
  const { load, lock, onTokens, onSessionEnd, subject } = tokens;
  const { method, path, fields, scheme } = refresh;
  const field = `credentials.${scheme}`;
  // A page that signs in twice with the same refresh token, or finds it in its store, must not spend it twice.
  const grants = (previous as Partial<OAuthCredential> | undefined)?.grants ?? []; // ours, if it has grants
  const grantOf = (refreshToken: string): Grant => {
    const found = grants.find((one) => one.refreshToken === refreshToken || one.spent.has(refreshToken));
    const own = found ?? { refreshToken, spent: new Set<string>() };
    if (found === undefined) grants.push(own);
    return own;
  };
  let grant = grantOf(tokens.refreshToken);
  if (tokens.accessToken && grant.refreshToken === tokens.refreshToken) grant.accessToken = tokens.accessToken;
  /** What the store has, as far as is known. */
  let known: Partial<StoredTokens> = tokens;

  const hookFailed = (name: string, cause: unknown) =>
    new InvalidRequestError({
      field: `${field}.${name}`,
      problem: "failed",
      recovery: "backoff",
      cause,
    });

  /** The stored pair, if it is another than the one that is known and not an older one of ours. */
  const changed = async (): Promise<StoredTokens | CallError | undefined> => {
    let stored: StoredTokens | undefined;
    try {
      stored = await load?.();
    } catch (cause) {
      return hookFailed("load", cause);
    }
    if (!stored?.accessToken || (stored.refreshToken !== undefined && grant.spent.has(stored.refreshToken)))
      return undefined;
    const isSame = stored.accessToken === known.accessToken && stored.refreshToken === known.refreshToken;
    return isSame ? undefined : stored;
  };

  /** Takes the stored pair, unless it is somebody else's. */
  const take = (stored: StoredTokens, { failed, keep }: Renewal): CallError | undefined => {
    if (subject !== undefined && stored.subject !== undefined && stored.subject !== subject) {
      return refused(field, "are of another subject than the stored ones");
    }
    known = stored;
    grant = grantOf(stored.refreshToken ?? grant.refreshToken);
    // An earlier credential may have renewed the stored pair, and was replaced before it could store the new one.
    if (grant.spent.has(stored.refreshToken ?? "")) return undefined;
    grant.accessToken = stored.accessToken;
    if (stored.accessToken !== failed) keep(stored.accessToken, false);
    return undefined;
  };

  const exchange = async (of: Grant, left: number): Promise<CallError | undefined> => {
    const sent = of.refreshToken;
    const values: Record<string, string | undefined> = {
      grant_type: "refresh_token",
      refresh_token: sent,
      client_id: tokens.clientId,
      client_secret: tokens.clientSecret,
    };
    const given = fields.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]] as const]));
    const deadlineMs = Math.max(1, Math.floor(left));
    const { data, error, response } = await call(method, path, { body: Object.fromEntries(given), deadlineMs });
    if (error !== undefined) return error;
    const { access_token, refresh_token } = Object(data) as Record<string, unknown>; // each is checked here
    if (typeof access_token !== "string" || access_token === "") {
      return new UnexpectedResponseError({ status: response.status, reason: "empty", recovery: "check", response });
    }
    of.accessToken = access_token;
    if (typeof refresh_token === "string" && refresh_token && refresh_token !== sent) {
      of.spent.add(sent);
      of.refreshToken = refresh_token;
    }
    return undefined;
  };

  const renew = async (renewal: Renewal): Promise<CallError | undefined> => {
    const { failed, keep, left, isReplaced } = renewal;
    const stored = await changed();
    // A lock or a store that came too late: others have taken over.
    if (isReplaced() || left() <= 0) return invalid(field, "were not renewed in time");
    if (stored instanceof CallError) return stored;
    if (stored !== undefined) {
      const refusal = take(stored, renewal);
      if (refusal !== undefined || (grant.accessToken === stored.accessToken && stored.accessToken !== failed))
        return refusal;
    }
    // Another generation of the same grant may have renewed it.
    const isOld = grant.accessToken === undefined || grant.accessToken === failed;
    if (isOld) {
      const own = grant;
      own.exchange ??= exchange(own, left()).finally(() => {
        own.exchange = undefined;
      });
      const error = await own.exchange;
      if (error !== undefined) {
        if (!isRefusal(error) || isReplaced()) return error;
        // Another tab without lock may have been faster.
        const newer = await changed();
        if (newer !== undefined && !(newer instanceof CallError)) return take(newer, renewal);
        notify(() => onSessionEnd?.(error));
        return error;
      }
    }
    const { refreshToken, accessToken: renewed = "" } = grant;
    keep(renewed, isOld);
    // A person may have signed in meanwhile. The tokens of this new session must stay.
    if (isReplaced() || isPair(await changed()) || isReplaced()) return undefined;
    const pair = { accessToken: renewed, refreshToken, ...(subject !== undefined && { subject }) };
    try {
      await onTokens?.(pair);
      known = pair;
    } catch {
      // Memory has the tokens, and the next renewal stores the newer ones.
    }
    return undefined;
  };

  const renewInLock = async (renewal: Renewal): Promise<CallError | undefined> => {
    let work: Promise<CallError | undefined> | undefined;
    const once = () => (work ??= renew(renewal));
    let cause: unknown;
    try {
      await (lock === undefined ? once() : lock(once));
    } catch (thrown) {
      cause = thrown;
    }
    // A failure of the lock after it let us in does not change what was renewed.
    return work ?? hookFailed("lock", cause);
  };

  const keeper = keepToken(client, tokens.accessToken, renewInLock, isRefusal);
  const token = (context: CallContext) => {
    const given = keeper.token(context);
    return typeof given === "string"
      ? given
      : given.then((value) => (value instanceof CallError ? ofCall(value, field, context) : value));
  };
  return { ...keeper, token, grants };
};

/** Why a renewal failed, as an error of the call that needed it: the renewal's own is the token endpoint's. */
function ofCall(cause: CallError, field: string, context: CallContext): CallError {
  if (isRefusal(cause)) return refused(field, "were refused for good", cause, context);
  if (cause.kind === "invalid-request") return cause;
  return cause.kind === "timeout"
    ? new TimeoutError({ reason: "attempt", context, cause })
    : new NetworkError({ context, cause });
}

const refused = (field: string, problem: string, cause?: CallError, context?: CallContext) =>
  new InvalidRequestError({
    field,
    problem,
    context,
    cause,
    recovery: "reauthorize",
    userMessage: "Your session ended. Please sign in again.",
  });

/**
 * Whether a renewal failed for good. Only the API itself can say so, by a code that its renewal documents: a 403 or a 404
 * of a proxy in front of it, or a lost connection, will pass.
 */
const isRefusal = (error: CallError & { documented?: boolean }): boolean =>
  (error.kind === "api" && error.documented === true && /^(?:never|reauthorize)$/.test(error.recovery)) ||
  (error.kind === "invalid-request" && error.recovery === "reauthorize");

const isPair = (value: StoredTokens | CallError | undefined): boolean =>
  value !== undefined && !(value instanceof CallError);

/** Renews the credential of a scheme, or the first that can be renewed. */
export const renewNow: RefreshBinding["now"] = async (credentials, scheme) => {
  // A derived client inherits credentials, which `Object.keys` would leave out.
  for (const name in credentials) {
    const renewing = (scheme ?? name) === name && credentials[name]?.renew?.(undefined);
    if (!renewing) continue;
    const result = await renewing;
    if (result instanceof CallError) throw result;
    return;
  }
  throw invalid("credentials", "hold nothing that can be renewed");
};
