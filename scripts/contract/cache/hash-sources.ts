import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isInstalled, toolRoot } from "../../project/installation.ts";
import { apiFiles, projectAt, sourcePaths } from "../../project/project.ts";
import { listFiles } from "./list-files.ts";

const codeHashes = new Map<string, string>();

/**
 * A hash of all that something about a contract is made from: its files, those that contracts share, the configuration,
 * the code that reads them, the schema of the extensions, and the versions of the tools and of Node.
 * @param root The project's root.
 * @param code Folders of code in a clone; it is read once, as it is when this process runs it. Installed, the package's
 * version stands for all of it.
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
    codeHash = hashPaths(toolRoot, isInstalled ? ["package.json"] : [...clonedTools, ...code], isSource);
    codeHashes.set(key, codeHash);
  }
  const sources = hashPaths(
    root,
    [...sourcePaths(root, api).map((path) => relative(root, path)), ...settings],
    isDocument,
  );
  const configured = JSON.stringify([apiFiles(root, api), projectAt(root).lint]).replaceAll(root, "");
  return createHash("sha256").update(process.version).update(codeHash).update(configured).update(sources).digest("hex");
}

/** Whether all of a contract's files are in the hash: of one elsewhere nobody would see that it has changed. */
export function isHashed(root: string, api: string, files: readonly string[]): boolean {
  const sources = sourcePaths(root, api);
  return files.every((file) => sources.some((path) => file === path || file.startsWith(path + sep)));
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

/** In a clone, where code changes without a version: the tools that it uses, the schema that it reads, its own ground. */
const clonedTools = ["package-lock.json", "openapi/extensions.schema.json", "scripts/project"];

const isDocument = (path: string): boolean => /\.(?:ya?ml|json|md)$/.test(path);

const isSource = (path: string): boolean => !/\.(?:test\.ts|md)$|^fixtures\//.test(path);
