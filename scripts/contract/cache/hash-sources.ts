import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { listFiles } from "./list-files.ts";

const project = join(import.meta.dirname, "../../..");
const codeHashes = new Map<string, string>();

/**
 * A hash of all that something about a contract is made from: its files, those that contracts share, the code that reads
 * them, the schema of the extensions, and the versions of the tools and of Node.
 * @param root The project's root.
 * @param code Folders of code in this project; it is read once, as it is when this process runs it.
 * @param settings Files in `root` that count as well; one that is missing is no error.
 */
export function hashSources(
  root: string,
  api: string,
  code: readonly string[],
  settings: readonly string[] = [],
): string {
  const key = code.join();
  let codeHash = codeHashes.get(key);
  if (codeHash === undefined) {
    codeHash = hashPaths(project, ["package-lock.json", "openapi/extensions.schema.json", ...code], isSource);
    codeHashes.set(key, codeHash);
  }
  const sources = hashPaths(root, [...foldersOf(api), ...settings]);
  return createHash("sha256").update(process.version).update(codeHash).update(sources).digest("hex");
}

/** Whether all of a contract's files are in the hash: of one elsewhere nobody would see that it has changed. */
export function isHashed(root: string, api: string, files: readonly string[]): boolean {
  return files.every((file) => foldersOf(api).some((folder) => file.startsWith(join(root, folder) + sep)));
}

/**
 * A hash of files, and of the files in folders, with their names; what is missing adds nothing.
 * @param base The folder that the paths are relative to.
 * @param isWanted Whether a file counts, by its path in its folder. Default: all do.
 */
export function hashPaths(
  base: string,
  paths: readonly string[],
  isWanted: (path: string) => boolean = () => true,
): string {
  const hash = createHash("sha256");
  for (const path of paths.filter((path) => existsSync(join(base, path)))) {
    const isFolder = statSync(join(base, path)).isDirectory();
    const files = isFolder
      ? listFiles(join(base, path))
          .filter(isWanted)
          .map((file) => `${path}/${file}`)
      : [path];
    for (const file of files) {
      const content = readFileSync(join(base, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

const foldersOf = (api: string): string[] => [`openapi/${api}`, "openapi/shared"];

const isSource = (path: string): boolean => !/\.(?:test\.ts|md)$|^fixtures\//.test(path);
