import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Names of a configuration's file, in the order in which they are looked for. */
const configNames = ["ts", "js", "mjs", "json", "yaml", "yml"].map((end) => `error-contracts.config.${end}`);

/**
 * The configuration of a folder or of the nearest folder above it; undefined if there is none.
 * @param from Absolute path of a folder.
 */
export function findConfig(from: string): string | undefined {
  const found = configNames.map((name) => join(from, name)).find((file) => existsSync(file));
  if (found !== undefined || dirname(from) === from) return found;
  return findConfig(dirname(from));
}
