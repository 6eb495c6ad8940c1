import { readFile } from "node:fs/promises";
import { join } from "node:path";

const openapiFolder = join(import.meta.dirname, "../../../openapi");

/** Reads `openapi/<api>/sources.md`: what is known of an API, and from where. Null where there is none. */
export async function readSources(api: string, folder = openapiFolder): Promise<string | null> {
  return readFile(join(folder, api, "sources.md"), "utf8").catch(() => null);
}
