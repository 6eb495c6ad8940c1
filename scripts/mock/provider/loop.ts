import type { Provider } from "./provider.ts";

/** No figure of its limits is published, so nothing is limited unless a limit is asked for. */
export const loop: Provider = {
  causes: {
    "malformed-credential": "invalid_token",
    "unknown-credential": "invalid_token",
    "invalid-request": "validation_error",
    "missing-field": "validation_error",
    "malformed-body": "validation_error",
  },
};
