import { randomInt, randomUUID } from "node:crypto";

/** What a poll with a device code finds. */
export type DeviceState = "pending" | "granted" | "expired" | "another-client";

/** What became of a user code that a person typed in. */
export type Verification = "verified" | "expired" | "used";

/**
 * Device codes that the mock itself has issued: pending until the person types in the user code. Nobody need do so: two
 * polls find nobody, and the third finds an approval, so that a device can be tried alone.
 */
export interface DeviceCodes {
  issue(clientId: string | undefined, expiresAt: number): { device: string; user: string };
  /** Undefined for a code of somebody else. */
  verify(user: string, now: number): Verification | undefined;
  /** Undefined for a code of somebody else. */
  poll(device: string, clientId: string | undefined, now: number): DeviceState | undefined;
}

interface Issued {
  clientId: string | undefined;
  user: string;
  expiresAt: number;
  polls: number;
  verified: boolean;
}

const pendingPolls = 2;
const mostCodes = 10_000;

/** @see https://www.rfc-editor.org/rfc/rfc8628#section-3.5 */
export function createDeviceCodes(): DeviceCodes {
  const codes = new Map<string, Issued>();
  const byUser = new Map<string, Issued>();
  return {
    issue(clientId, expiresAt) {
      const [oldest] = codes.size >= mostCodes ? codes : [];
      if (oldest !== undefined) {
        codes.delete(oldest[0]);
        byUser.delete(oldest[1].user);
      }
      const device = randomUUID();
      const issued: Issued = { clientId, user: newUserCode(), expiresAt, polls: 0, verified: false };
      codes.set(device, issued);
      byUser.set(issued.user, issued);
      return { device, user: issued.user };
    },
    verify(user, now) {
      const known = byUser.get(user);
      if (known === undefined) return undefined;
      if (known.expiresAt <= now) return "expired";
      if (known.verified) return "used";
      known.verified = true;
      return "verified";
    },
    poll(device, clientId, now) {
      const known = codes.get(device);
      if (known === undefined) return undefined;
      if (known.clientId !== clientId) return "another-client";
      if (known.expiresAt <= now) return "expired";
      known.polls++;
      return known.verified || known.polls > pendingPolls ? "granted" : "pending";
    },
  };
}

/** Letters and digits that nobody confuses, as user codes have them. */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** @see https://www.rfc-editor.org/rfc/rfc8628#section-6.1 */
function newUserCode(): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]);
  return `${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}
