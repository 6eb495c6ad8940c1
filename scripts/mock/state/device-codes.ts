import { randomInt, randomUUID } from "node:crypto";
import { createBoundedMap } from "./bounded-map.ts";

/** What a poll with a device code finds. */
export type DeviceState = "pending" | "too-fast" | "granted" | "expired" | "used" | "another-client";

/** The outcome of typing in a user code. */
export type Verification = "verified" | "expired" | "used";

/**
 * Device codes that the mock itself has issued: pending until the person types in the user code. Without a person, the
 * third poll finds an approval, so that a device can be tried alone.
 */
export interface DeviceCodes {
  /** @param intervalSeconds How long a device must wait between two polls. */
  issue(clientId: string | undefined, expiresAt: number, intervalSeconds: number): { device: string; user: string };
  /** Undefined for a code that the mock did not issue. */
  verify(user: string, now: number): Verification | undefined;
  /** Undefined for a code that the mock did not issue. */
  poll(device: string, clientId: string | undefined, now: number): DeviceState | undefined;
}

interface Issued {
  clientId: string | undefined;
  user: string;
  expiresAt: number;
  intervalSeconds: number;
  polls: number;
  polledAt: number;
  verified: boolean;
  used: boolean;
}

const pendingPolls = 2;

/** What device codes and user codes may take, each. */
const mostBytes = 4_000_000;

/** @see https://www.rfc-editor.org/rfc/rfc8628#section-3.5 */
export function createDeviceCodes(): DeviceCodes {
  const codes = createBoundedMap<Issued>(mostBytes, ({ clientId }) => (clientId?.length ?? 0) * 2);
  const byUser = createBoundedMap<Issued>(mostBytes, ({ clientId }) => (clientId?.length ?? 0) * 2);
  return {
    issue(clientId, expiresAt, intervalSeconds) {
      const device = randomUUID();
      const user = newUserCode();
      const state = { polls: 0, polledAt: Number.NEGATIVE_INFINITY, verified: false, used: false };
      const issued: Issued = { clientId, user, expiresAt, intervalSeconds, ...state };
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
      if (known.used) return "used";
      if (known.expiresAt <= now) return "expired";
      const early = now < known.polledAt + known.intervalSeconds * 1000;
      known.polledAt = now;
      known.polls++;
      if (!known.verified && known.polls <= pendingPolls) return early ? "too-fast" : "pending";
      known.used = true;
      return "granted";
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
