import type { Contract } from "../../contract/contract.ts";

/**
 * The base URLs of an API in the order of its operations, without trailing slash; null is for those that are no
 * address, because every installation has its own.
 * @see https://www.rfc-editor.org/rfc/rfc2606#section-3
 */
export function serversOf({ operations }: Pick<Contract, "operations">): (string | null)[] {
  return [...new Set(operations.map(({ servers }) => address(servers[0])))];
}

function address(server: string | undefined): string | null {
  if (server === undefined || server.includes("{") || !URL.canParse(server)) return null;
  const { hostname, href } = new URL(server);
  return /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$/.test(hostname) ? null : href.replace(/\/+$/, "");
}
