import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../../contract/cache/list-files.ts";
import { isInstalled, toolRoot } from "../../project/installation.ts";

/**
 * The scripts that browsers load, with their paths below the site's `assets`. A clone makes them from their sources; the
 * package of the command line has them as files in `browser/`.
 */
export async function browserFiles(): Promise<[path: string, text: string][]> {
  if (!isInstalled) return (await import("./make-browser-files.ts")).makeBrowserFiles();
  const folder = join(toolRoot, "browser");
  const read = async (path: string): Promise<[string, string]> => [path, await readFile(join(folder, path), "utf8")];
  return Promise.all(listFiles(folder).map(read));
}
