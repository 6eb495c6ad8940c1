import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { projectAt } from "../../project/project.ts";

/**
 * Reads the `sources.md` beside an API's document: what is known of an API, and from where. Null if there is none.
 * @param root The project's root.
 */
export async function readSources(root: string, api: string): Promise<string | null> {
  return readBeside(root, api, "sources.md");
}

/** A text in the folder of an API's document; null if the file, or the API, does not exist. */
export async function readBeside(root: string, api: string, name: string): Promise<string | null> {
  const files = projectAt(root).apis.find((known) => known.name === api);
  return files === undefined ? null : readFile(join(dirname(files.input), name), "utf8").catch(() => null);
}
