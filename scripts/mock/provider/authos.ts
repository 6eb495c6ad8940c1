import type { Provider } from "./provider.ts";

/** The service API fails at the 101st request of a window whose length its `Retry-After` gives away. */
export const authos: Provider = {
  causes: { "malformed-credential": "JWT_ERROR" },
  rateLimits: [{ limit: 100, windowSeconds: 60, per: "credential", paths: /^\/api\/service\// }],
};
