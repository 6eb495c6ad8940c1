import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

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
 * Keeps a value in `node_modules/.cache` for the next process. A project that has no `node_modules` gets none, and what
 * cannot be written is only slower the next time.
 * @param root The project's root.
 * @param name Path in the project's cache folder.
 * @param hash SHA-256 in hexadecimal of what the value is made from, taken before it was made: a file saved meanwhile
 * must not count as read.
 */
export function writeCacheFile(root: string, name: string, hash: string, value: unknown): void {
  if (!existsSync(join(root, "node_modules"))) return;
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
  return join(root, "node_modules/.cache/error-contracts", name);
}
