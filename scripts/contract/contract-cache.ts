import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Contract } from "./contract.ts";

const project = join(import.meta.dirname, "../..");
const hashLength = 64;

/**
 * A contract that was loaded before from the very same bytes; undefined if there is none, or it cannot be read. It is
 * kept in `node_modules/.cache`, behind the hash of everything that it was made from.
 */
export function readCachedContract(root: string, api: string): Contract | undefined {
  try {
    const bytes = readFileSync(cachePath(root, api));
    if (bytes.toString("latin1", 0, hashLength) !== hashSources(root, api)) return undefined;
    // Only a contract is ever written here, by this version of this very code.
    return deserialize(bytes.subarray(hashLength)) as Contract;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a contract for the next process. A project that has no `node_modules` gets none, and what cannot be written is
 * only slower the next time.
 * @param hash What `hashSources` gave before the contract was loaded: a file saved meanwhile must not count as read.
 */
export function cacheContract(root: string, contract: Contract, hash: string): void {
  if (!existsSync(join(root, "node_modules"))) return;
  const path = cachePath(root, contract.api);
  const aside = `${path}.${process.pid}`;
  try {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(aside, Buffer.concat([Buffer.from(hash, "latin1"), serialize(contract)]));
    renameSync(aside, path);
  } catch {
    rmSync(aside, { force: true });
  }
}

/** A hash of all that a contract is made from: its files, those that contracts share, and the code that reads them. */
export function hashSources(root: string, api: string): string {
  const hash = createHash("sha256").update(readerHash());
  for (const folder of [join(root, "openapi", api), join(root, "openapi/shared")]) {
    for (const file of filesBelow(folder)) {
      const content = readFileSync(file);
      hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

let reader: string | undefined;

/** A hash of what reads contracts: this room, the schema of the extensions, the versions of the tools and of Node. */
function readerHash(): string {
  if (reader !== undefined) return reader;
  const hash = createHash("sha256").update(process.version);
  const code = filesBelow(import.meta.dirname).filter((file) => /(?<!\.test)\.ts$/.test(file));
  for (const file of [
    ...code,
    join(project, "openapi/extensions.schema.json"),
    join(project, "package-lock.json"),
  ].filter(existsSync))
    hash.update(readFileSync(file));
  reader = hash.digest("hex");
  return reader;
}

/** Absolute paths, sorted; none if there is no such folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function cachePath(root: string, api: string): string {
  return join(root, "node_modules/.cache/error-contracts/contracts", `${api}.bin`);
}
