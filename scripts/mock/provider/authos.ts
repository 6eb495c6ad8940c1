import type { Provider } from "./provider.ts";

/**
 * The limits of the contract's table. The service API fails at the 101st request of a window; the example of
 * `Retry-After` gives its length.
 * @see https://authos.dev/docs/api/error-handling
 */
export const authos: Provider = {
  causes: { "malformed-credential": "JWT_ERROR" },
  grants: { refreshSeconds: 30 * 86_400 },
  rateLimits: [
    { limit: 20, refillSeconds: 1, per: "address", paths: /^\/(?:api\/)?auth\// },
    { limit: 10, refillSeconds: 5, per: "address", paths: /^\/auth\/(?:device\/|token$)/ },
    { limit: 5, windowSeconds: 60, per: "credential", paths: /^\/api\/auth\/mfa\/verify$/ },
    { limit: 100, windowSeconds: 60, per: "credential", paths: /^\/api\/service\// },
  ],
};
