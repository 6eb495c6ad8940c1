import type { DeviceCodes } from "../state/device-codes.ts";
import type { Rejection } from "./request-context.ts";
import { namesCode } from "./trigger-words.ts";

/** The members of a body that a device flow knows. */
interface DeviceMembers {
  device_code?: string | undefined;
  user_code?: string | undefined;
  client_id?: string | undefined;
}

/**
 * Refuses a poll with a device code that nobody has approved, that has expired, or that says so; and a user code that
 * has expired or was typed in before.
 * @see https://www.rfc-editor.org/rfc/rfc8628#section-3.5
 */
export function checkDevice(members: DeviceMembers, devices: DeviceCodes, now: number): Rejection | undefined {
  const { device_code: device, user_code: user, client_id: client } = members;
  const verification = user === undefined ? undefined : devices.verify(user, now);
  if (verification === "expired") return { cause: "device-expired", why: "the user code has expired" };
  if (verification === "used") {
    return { cause: "invalid-request", why: "the user code was used before", details: { param: "user_code" } };
  }
  if (device === undefined) return undefined;
  const state = devices.poll(device, client, now) ?? saidBy(device);
  if (state === "pending") return { cause: "device-pending", why: "nobody has approved the device yet" };
  if (state === "too-fast") return { cause: "device-too-fast", why: "the device polls faster than its interval" };
  if (state === "used") return { cause: "device-expired", why: "the device code was exchanged before" };
  if (state === "expired") return { cause: "device-expired", why: "the device code has expired" };
  if (state === "another-client") return { cause: "unknown-client", why: "another client asked for the device code" };
  return undefined;
}

/** The state that is a word of a made-up device code. */
function saidBy(device: string): "pending" | "expired" | undefined {
  return (["pending", "expired"] as const).find((state) => namesCode(device, state));
}
