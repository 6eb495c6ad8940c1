import { randomUUID } from "node:crypto";

/** What a poll with a device code finds. */
export type DeviceState = "pending" | "granted" | "expired";

/** Device codes that the mock itself has issued: two polls find nobody, the third finds the person's approval. */
export interface DeviceCodes {
  issue(expiresAt: number): string;
  /** Undefined for a code of somebody else. */
  poll(code: string, now: number): DeviceState | undefined;
}

const pendingPolls = 2;
const mostCodes = 10_000;

/** @see https://www.rfc-editor.org/rfc/rfc8628#section-3.5 */
export function createDeviceCodes(): DeviceCodes {
  const codes = new Map<string, { expiresAt: number; polls: number }>();
  return {
    issue(expiresAt) {
      const oldest = codes.size >= mostCodes ? codes.keys().next().value : undefined;
      if (oldest !== undefined) codes.delete(oldest);
      const code = randomUUID();
      codes.set(code, { expiresAt, polls: 0 });
      return code;
    },
    poll(code, now) {
      const known = codes.get(code);
      if (known === undefined) return undefined;
      if (known.expiresAt <= now) return "expired";
      known.polls++;
      return known.polls > pendingPolls ? "granted" : "pending";
    },
  };
}
