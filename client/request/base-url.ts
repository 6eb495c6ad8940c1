import { invalid } from "../errors/invalid-request-error.ts";

/** The base URL of an API with one server; `null` if each installation has its own. */
export const oneServer =
  (server: string | null) =>
  (option: unknown): string[] => [baseUrl(option ?? server)];

/**
 * A base URL without trailing slash.
 * @throws {InvalidRequestError} if it is missing or not an absolute `http` or `https` URL.
 */
function baseUrl(value: unknown): string {
  try {
    const { href, origin, pathname } = new URL(String(value));
    if (/^https?:/.test(href) && href === origin + pathname) return href.replace(/\/+$/, "");
  } catch {
    // Missing or not absolute: reported below.
  }
  const problem = "must be an absolute http(s) URL without credentials, query or fragment";
  throw invalid("baseUrl", problem);
}

/** The base URLs of an API with several servers: one URL for all of them, or one for some of them. */
export const manyServers =
  (servers: readonly (string | null)[]) =>
  (option: unknown): string[] => {
    const chosen: Readonly<Record<string, unknown>> | undefined =
      typeof option === "object" && option !== null ? { ...option } : undefined;
    const unknown = Object.keys(chosen ?? {}).some((server) => !servers.includes(server));
    if (unknown) {
      throw invalid("baseUrl", `has a key that is not a server of this API: ${servers.join(", ")}`);
    }
    return servers.map((server) => baseUrl((chosen ? chosen[server ?? ""] : option) ?? server));
  };
