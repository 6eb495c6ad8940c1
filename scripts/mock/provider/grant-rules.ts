/** How long codes and tokens live, and what ends them. */
export interface GrantRules {
  /** Seconds in which a code must be exchanged. */
  codeSeconds: number;
  /** Seconds in which a refresh token must be used; null for ever. */
  refreshSeconds: number | null;
  /** A new grant of the same person and client ends the refresh token of the one before. */
  oneRefreshTokenPerClient: boolean;
}

/** What holds where a provider documents nothing else. */
export const usualGrantRules: GrantRules = { codeSeconds: 600, refreshSeconds: null, oneRefreshTokenPerClient: false };
