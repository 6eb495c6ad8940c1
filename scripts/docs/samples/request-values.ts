import type { JsonObject, Operation } from "../../contract/contract.ts";
import { fillTemplate } from "../../contract/reading/operations/path-template.ts";

/**
 * The address of an operation's first server, with the defaults of its variables; an invented address where the
 * document names none.
 */
export function completedServer({ servers: [server], serverVariables }: Operation): string {
  if (server === undefined) return "https://api.example";
  return fillTemplate(server, (name) => serverVariables[name] ?? `${name}.example`).replace(/\/$/, "");
}

/** A path with its parameters filled in. */
export function filledPath(path: string, values: JsonObject): string {
  return fillTemplate(path, (name) => encodeURIComponent(String(values[name] ?? name)));
}
