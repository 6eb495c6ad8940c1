import { invalid } from "../errors/invalid-request-error.ts";
import { baseUrl } from "./base-url.ts";

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
