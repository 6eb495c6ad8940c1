import type { CallContext } from "../errors/call-context.ts";
import type { CallError } from "../errors/call-error.ts";
import type { Clock } from "../recovery/clock.ts";

/**
 * The tokens that an application stores.
 * @example
 * ```ts
 * const stored: StoredTokens = { accessToken: "access_example_01", refreshToken: "refresh_example_01", subject: "user_1" };
 * ```
 */
export interface StoredTokens {
  accessToken: string;
  refreshToken?: string | undefined;
  /** The owner, see `OAuthTokens.subject`. */
  subject?: string | undefined;
}

/**
 * An access token that your own function renews.
 * @example
 * ```ts
 * createLoopClient({ credentials: { userAccessToken: { refresh: async () => (await askBackend()).token } } });
 * ```
 */
export interface RenewableToken {
  /** If absent, `refresh` is called before the first request. */
  accessToken?: string;
  /**
   * Returns a new access token. Called once for all concurrent calls whose token `failed`. Its time limit is half of
   * `deadlineMs`, and at most `timeoutMs`. After a failure the next call tries again.
   */
  refresh: (failed: string | undefined) => Promise<string>;
}

/**
 * An access token that the client renews with the operation of the API.
 * @example
 * ```ts
 * createLoopClient({ credentials: { userAccessToken: { ...stored(), clientId: "my-app", onTokens: store, load: stored } } });
 * ```
 */
export interface OAuthTokens {
  /** If absent, it is obtained before the first request. */
  accessToken?: string;
  refreshToken: string;
  /** Sent if the operation has such a field. */
  clientId?: string;
  clientSecret?: string;
  /**
   * The owner of the tokens, such as the id of the signed-in person. Set it if several people can use one store: a stored
   * pair of another `subject` is never used, and this session ends instead.
   */
  subject?: string;
  /**
   * Receives each new pair. Store it: the old refresh token is no longer valid. Awaited, but the new token is used even if
   * this function throws or never ends.
   */
  onTokens?: (tokens: StoredTokens) => void | Promise<void>;
  /**
   * Returns the stored pair, which another tab or process may have renewed. Called inside the lock, before and after a
   * renewal. A pair that did not change since the client read or wrote it is not used: the client has a newer one.
   */
  load?: () => StoredTokens | undefined | Promise<StoredTokens | undefined>;
  /** Keeps other tabs or processes from renewing at the same time: `(work) => navigator.locks.request("loop", work)`. */
  lock?: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Called once when the API refuses the refresh token for good and a person must sign in. Its errors are ignored. */
  onSessionEnd?: (error: CallError) => void | Promise<void>;
}

/** A fixed token, a function that returns the current one, or a token that can be renewed. */
export type CredentialOption = string | (() => string | Promise<string>) | RenewableToken;

/** Credentials by security scheme. */
export type Credentials<Scheme extends string, Refreshable extends string> = {
  readonly [Name in Scheme]?: CredentialOption | (Name extends Refreshable ? OAuthTokens : never) | undefined;
};

/** The options of a client that limit a renewal. */
export interface RenewalLimits {
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
}

/** A renewal in progress, for the code that obtains a token. */
export interface Renewal {
  /** The token to replace; `undefined` if there was none. */
  readonly failed: string | undefined;
  /**
   * Takes a token at once, whatever happens to the renewal afterwards.
   * @param isNew False for a token that this renewal did not make, such as one that another tab stored. Default true.
   */
  readonly keep: (token: string, isNew?: boolean) => void;
  /** The milliseconds that are left. */
  readonly left: () => number;
  /** Whether the credential was replaced: then nothing may be stored and no hook called. */
  readonly isReplaced: () => boolean;
}

/** Makes a credential that keeps and renews an access token; see `recovery/token-keeper.ts`. */
export type KeepToken = (
  limits: RenewalLimits,
  initial: string | undefined,
  obtain: (renewal: Renewal) => Promise<CallError | undefined>,
  isFinal?: (error: CallError) => boolean,
) => Required<Credential>;

/** A credential inside the runtime. */
export interface Credential {
  /** The token to send, or the error of the call `context` in its place; waits for a running renewal. */
  token(context: CallContext): string | Promise<string | CallError>;
  /**
   * Renews once for all callers. Resolves to true if the token is new, to false if there was already a newer token than
   * `failed`, else to the error.
   */
  renew?(failed: string | undefined): Promise<CallError | boolean>;
  /** Whether a renewal failed for good, so that a person must sign in. */
  isFinal?(error: CallError): boolean;
  /** Ends this generation: another credential takes its place. */
  replace?(): void;
}

/** How a credential is sent: in a header with an optional prefix, in a query parameter, or in a cookie. */
export type SchemeBinding =
  | {
      /** In lower case. */
      readonly header: string;
      readonly prefix?: string;
      /** What is sent of the credential; undefined if it is not one. */
      readonly encode?: (credential: string) => string | undefined;
      readonly isOptional?: never;
    }
  | {
      readonly header?: never;
      /** Adds the credential to the address, which it returns, or to the headers. */
      readonly place: (url: string, token: string, headers: Record<string, string>) => string;
      /** Whether the platform sends it where the client has none. */
      readonly isOptional?: true;
    };

/** A credential and the way it is sent. */
export interface Authorization extends Credential {
  /** The security scheme. */
  readonly name: string;
  readonly scheme: SchemeBinding;
}
