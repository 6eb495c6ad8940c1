import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { cacheFolder } from "../../project/cache-folder.ts";

const hashLength = 64;

/**
 * What `writeCacheFile` kept under a name behind the same hash; undefined if there is none, or it cannot be read.
 * @param root The project's root.
 * @param name Path in the project's cache folder.
 * @param hash Hash of everything that the value is made from.
 */
export function readCacheFile(root: string, name: string, hash: string): unknown {
  try {
    const bytes = readFileSync(pathOf(root, name));
    return bytes.toString("latin1", 0, hashLength) === hash ? deserialize(bytes.subarray(hashLength)) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value in the project's cache folder for the next process. If it cannot be written, the next process is slower
 * and nothing else.
 * @param root The project's root.
 * @param name Path in the project's cache folder.
 * @param hash SHA-256 in hexadecimal of what the value is made from, taken before it was made: a file saved meanwhile
 * must not count as read.
 */
export function writeCacheFile(root: string, name: string, hash: string, value: unknown): void {
  const path = pathOf(root, name);
  const aside = `${path}.${process.pid}`;
  try {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(aside, Buffer.concat([Buffer.from(hash, "latin1"), serialize(value)]));
    renameSync(aside, path);
  } catch {
    rmSync(aside, { force: true });
  }
}

function pathOf(root: string, name: string): string {
  return join(cacheFolder(root), name);
}
