import type { CallError } from "../errors/call-error.ts";

/** Tokens as an application keeps them. */
export interface StoredTokens {
  accessToken: string;
  refreshToken?: string | undefined;
}

/** An access token that you renew yourself. */
export interface RenewableToken {
  /** Absent: `refresh` is asked before the first call. */
  accessToken?: string;
  /** Gives a new access token. Called once for all callers that meet the end of `failed`. */
  refresh: (failed: string | undefined) => Promise<string>;
}

/** An access token that the client renews by the API's own operation. */
export interface OAuthTokens {
  /** Absent: it is obtained before the first call. */
  accessToken?: string;
  refreshToken: string;
  /** Where the operation takes them. */
  clientId?: string;
  clientSecret?: string;
  /** Is given every new pair; keep it, for the old refresh token is spent. Awaited. */
  onTokens?: (tokens: StoredTokens) => void | Promise<void>;
  /** Reads what another tab or process may have renewed meanwhile. Asked inside the lock, before a renewal. */
  load?: () => StoredTokens | undefined | Promise<StoredTokens | undefined>;
  /** Keeps other tabs or processes out, such as `(work) => navigator.locks.request("loop", work)`. */
  lock?: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Is told once when the refresh token is refused for good, and a person must sign in. */
  onSessionEnd?: (error: CallError) => void;
}

/** A fixed token, a function that gives the current one, or one that can be renewed. */
export type CredentialOption = string | (() => string | Promise<string>) | RenewableToken;

/** Credentials by security scheme. */
export type Credentials<Scheme extends string, Refreshable extends string> = {
  readonly [Name in Scheme]?: CredentialOption | (Name extends Refreshable ? OAuthTokens : never);
};

/** A credential as the pipeline uses it. */
export interface Credential {
  /** The token to send, or why there is none; waits while a renewal is under way. */
  token(): string | Promise<string | CallError>;
  /** Renews once for all callers; undefined once there is a token other than `failed`, else why there is none. */
  renew?(failed: string | undefined): Promise<CallError | undefined>;
}

/** How a credential is sent: in a header, behind a prefix or alone, or in a query parameter. */
export type SchemeBinding =
  | {
      /** In lower case. */
      readonly header: string;
      readonly prefix?: string;
    }
  | { readonly header?: never; readonly place: (url: string, token: string) => string };

/** A credential and the way it is sent. */
export interface Authorization extends Credential {
  /** The security scheme. */
  readonly name: string;
  readonly scheme: SchemeBinding;
}
