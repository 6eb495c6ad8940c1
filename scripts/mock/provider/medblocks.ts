import type { Provider } from "./provider.ts";

/**
 * Which code answers which mistake, from the "typical cause" of each.
 * @see https://docs.medblocks.com/reference/errors
 */
export const medblocks: Provider = {
  causes: {
    "malformed-credential": "invalid_api_key",
    "expired-credential": "expired_api_key",
    "missing-field": "bad_request",
    "invalid-request": "invalid_data",
    duplicate: "external_id_already_exists",
    "idempotency-conflict": "resource_conflict",
  },
};
