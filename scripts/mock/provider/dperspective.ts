import type { Provider } from "./provider.ts";

/**
 * Figures from the provider's rate-limit page, the size limit from its error page.
 * @see https://dperspective.galacticgeeks.com/errors
 */
export const dperspective: Provider = {
  rateLimits: [
    { limit: 600, windowSeconds: 60, per: "credential" },
    { limit: 2000, windowSeconds: 60, per: "address" },
  ],
  consent: { ends: "revokeConsentGrant", gives: "approvePending" },
  maxBodyBytes: 1_048_576,
};
