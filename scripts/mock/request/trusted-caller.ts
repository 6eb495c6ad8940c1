import type { MockRequest } from "./mock-request.ts";

/**
 * Why a request may not control the mock, or undefined if it may. A page on another site must not change a developer's
 * mock, and no foreign domain name may lead to it (DNS rebinding). Pages on this machine may.
 * @param ownHost The name or address that the mock listens on.
 * @see https://developer.mozilla.org/docs/Web/Security/Attacks/DNS_rebinding
 */
export function untrustedCaller({ headers }: MockRequest, ownHost: string): string | undefined {
  const { host, origin } = headers;
  const name = host === undefined ? undefined : URL.parse(`http://${host}`)?.hostname;
  if (host !== undefined && (name === undefined || !isLocalName(name, ownHost))) {
    return `The Host "${host.slice(0, 100)}" is not a name of this mock. Use its address, or start it with --host.`;
  }
  if (origin === undefined) return undefined;
  const from = URL.parse(origin)?.hostname;
  if (from !== undefined && from !== "" && (isLocalName(from, ownHost) || from === name)) return undefined;
  return `Pages of the origin "${origin.slice(0, 100)}" may not control the mock; pages of localhost may.`;
}

/** A name that no foreign site can have: an address, `localhost`, a name without a dot, or the mock's own. */
function isLocalName(name: string, ownHost: string): boolean {
  if (name.startsWith("[") || /^\d+(\.\d+){3}$/.test(name)) return true;
  return !name.includes(".") || name.endsWith(".localhost") || name === ownHost.toLowerCase();
}
