import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

const project = join(import.meta.dirname, "../..");

/**
 * A hash of all that something about a contract is made from: its files, those that contracts share, what reads them,
 * and the versions of the tools and of Node.
 * @param root The project's root.
 * @param readers Absolute paths of files, and of folders whose code counts, tests aside; one that is missing is no error.
 */
export function hashSources(root: string, api: string, readers: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  const code = readers.flatMap(filesBelow).filter((file) => !file.endsWith(".test.ts") && !file.endsWith(".md"));
  for (const file of [join(project, "package-lock.json"), ...code].filter(existsSync)) hash.update(readFileSync(file));
  for (const folder of foldersOf(root, api)) {
    for (const file of filesBelow(folder)) {
      const content = readFileSync(file);
      hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

/** Whether all of a contract's files are in the hash: of one elsewhere nobody would see that it has changed. */
export function isHashed(root: string, api: string, files: readonly string[]): boolean {
  const folders = foldersOf(root, api);
  return files.every((file) => folders.some((folder) => file.startsWith(folder + sep)));
}

function foldersOf(root: string, api: string): string[] {
  return [api, "shared"].map((name) => join(root, "openapi", name));
}

/** Absolute paths of the files in a folder, sorted; the path itself if it is a file; none if there is nothing. */
function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
