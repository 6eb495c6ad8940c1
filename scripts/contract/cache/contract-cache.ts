import { join } from "node:path";
import type { Contract } from "../contract.ts";
import { readCacheFile, writeCacheFile } from "./cache-file.ts";
import { hashSources } from "./hash-sources.ts";

/** A hash of all that a contract is made from. */
export function hashContract(root: string, api: string): string {
  return hashSources(root, api, ["scripts/contract"]);
}

/** A contract that was loaded before from the very same bytes, or undefined. */
export function readCachedContract(root: string, api: string, hash: string): Contract | undefined {
  // Only a contract is ever written there, by this version of this very code.
  return readCacheFile(root, nameOf(api), hash) as Contract | undefined;
}

/**
 * Keeps a contract for the next process.
 * @param hash What `hashContract` gave before the contract was loaded.
 */
export function cacheContract(root: string, contract: Contract, hash: string): void {
  writeCacheFile(root, nameOf(contract.api), hash, contract);
}

function nameOf(api: string): string {
  return join("contracts", `${api}.bin`);
}
