import type { Recovery } from "./recovery.ts";

/**
 * What the status of an error answer alone says, where no contract says more.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export function recoveryByStatus(status: number): Recovery {
  if (status === 429) return "after";
  if (status === 401) return "reauthorize";
  return /^(?:408|425|5(?!0[15])..)$/.test(String(status)) ? "backoff" : "never";
}
