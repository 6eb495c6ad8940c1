import { InvalidRequestError } from "../errors/invalid-request-error.ts";

/**
 * The base URL of each of the contract's servers, without trailing slash.
 * @param servers The contract's; null where every installation has its own.
 * @throws {InvalidRequestError} if one is missing or no absolute `http` or `https` address.
 */
export function baseUrls(servers: readonly (string | null)[], option: unknown): string[] {
  if (typeof option === "object" && option !== null) {
    for (const server of Object.keys(option)) {
      if (!servers.includes(server)) {
        throw new InvalidRequestError({
          field: "baseUrl",
          problem: `names no server of the contract: ${servers.join(", ")}`,
        });
      }
    }
  }
  return servers.map((server) => {
    const chosen =
      // Any object may be asked for a member.
      typeof option === "object" && option !== null ? (option as Record<string, unknown>)[server ?? ""] : option;
    return checked(chosen ?? server);
  });
}

function checked(value: unknown): string {
  if (value === null || value === undefined || value === "") {
    throw new InvalidRequestError({
      field: "baseUrl",
      problem: "is missing: every installation of this API has its own",
    });
  }
  let url: URL | undefined;
  try {
    url = new URL(String(value));
  } catch {
    // Not absolute; told below.
  }
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    const problem = "must be an absolute http or https address without user, query and fragment";
    throw new InvalidRequestError({ field: "baseUrl", problem });
  }
  return url.href.replace(/\/+$/, "");
}
