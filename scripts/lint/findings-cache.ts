import { join } from "node:path";
import { readCacheFile, writeCacheFile } from "../contract/cache/cache-file.ts";
import { hashSources } from "../contract/cache/hash-sources.ts";
import type { RawFindings } from "./settings/judge-findings.ts";

const settings = [
  "redocly.yaml",
  ".redocly.lint-ignore.yaml",
  ...[".spectral", "spectral"].flatMap((name) => ["yaml", "yml", "json", "js", "mjs"].map((end) => `${name}.${end}`)),
];

/** A hash of all that the findings about a contract depend on: its files, the linters, their code and their settings. */
export function hashLint(root: string, api: string): string {
  return hashSources(root, api, ["scripts/contract", "scripts/lint"], settings);
}

/** What was found in the very same bytes before, or undefined. */
export function readCachedFindings(root: string, api: string, hash: string): RawFindings | undefined {
  // Only findings are ever written there, by this version of this very code.
  return readCacheFile(root, nameOf(api), hash) as RawFindings | undefined;
}

/**
 * Keeps findings for the next process.
 * @param hash What `hashLint` gave before the contract was read.
 */
export function cacheFindings(root: string, api: string, hash: string, findings: RawFindings): void {
  writeCacheFile(root, nameOf(api), hash, findings);
}

function nameOf(api: string): string {
  return join("findings", `${api}.bin`);
}
