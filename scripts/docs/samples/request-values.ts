import type { JsonObject } from "../../contract/contract.ts";
import { fillTemplate } from "../../contract/reading/operations/path-template.ts";

/** A server's address with names in place of its variables, such as `https://host.example`. */
export function completedServer(server: string): string {
  return fillTemplate(server, (name) => `${name}.example`).replace(/\/$/, "");
}

/** A path with its parameters filled in. */
export function filledPath(path: string, values: JsonObject): string {
  return fillTemplate(path, (name) => encodeURIComponent(String(values[name] ?? name)));
}
