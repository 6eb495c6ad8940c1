import type { Provider } from "./provider.ts";

/**
 * No figure of its limits is published, so nothing is limited unless a limit is asked for.
 * @see https://docs.ross.platform.loop.health/connect/errors
 */
export const loop: Provider = {
  grants: { codeSeconds: 60, refreshSeconds: 90 * 86_400, oneRefreshTokenPerClient: true },
  endsGrants: { revokeGrant: {}, disconnectApp: { clientParameter: "client_id" } },
  causes: {
    "malformed-credential": "invalid_token",
    "unknown-credential": "invalid_token",
    "invalid-request": "validation_error",
    "missing-field": "validation_error",
    "malformed-body": "validation_error",
  },
};
