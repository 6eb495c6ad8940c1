import { invalid } from "../errors/invalid-request-error.ts";

/** The base URL of an API with one server; null where every installation has its own. */
export const oneServer =
  (server: string | null) =>
  (option: unknown): string[] => [baseUrl(option ?? server)];

/**
 * A base URL without trailing slash.
 * @throws {InvalidRequestError} if it is missing or no absolute `http` or `https` address.
 */
function baseUrl(value: unknown): string {
  try {
    const { href, origin, pathname } = new URL(String(value));
    if (/^https?:/.test(href) && href === origin + pathname) return href.replace(/\/+$/, "");
  } catch {
    // Not absolute, or not there; told below.
  }
  const problem = "must be an http or https address without user, query or fragment";
  throw invalid("baseUrl", problem);
}

/** The base URLs of an API with several servers: one address for all, or another for some of them. */
export const manyServers =
  (servers: readonly (string | null)[]) =>
  (option: unknown): string[] => {
    const chosen: Readonly<Record<string, unknown>> | undefined =
      typeof option === "object" && option !== null ? { ...option } : undefined;
    const unknown = Object.keys(chosen ?? {}).some((server) => !servers.includes(server));
    if (unknown) {
      throw invalid("baseUrl", `names no server of: ${servers.join(", ")}`);
    }
    return servers.map((server) => baseUrl((chosen ? chosen[server ?? ""] : option) ?? server));
  };
