import type { Recovery } from "./recovery.ts";

/**
 * The recovery by the status of an answer alone, where the contract does not say more.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export function recoveryByStatus(status: number): Recovery {
  if (status === 429) return "after";
  if (status === 401) return "reauthorize";
  return /^(?:408|425|5(?!0[15])..)$/.test(String(status)) ? "backoff" : "never";
}
