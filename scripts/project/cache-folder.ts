import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

/**
 * The folder in which results of a project are kept for the next process: in its `node_modules`, or if it has none, in
 * the system's folder for caches.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolder(root: string): string {
  const packages = join(root, "node_modules");
  if (existsSync(packages)) return join(packages, ".cache", "error-contracts");
  const project = createHash("sha256").update(resolve(root)).digest("hex").slice(0, 16);
  return join(systemCache(), "error-contracts", project);
}

function systemCache(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  if (process.platform === "win32") return LOCALAPPDATA || join(homedir(), "AppData", "Local");
  return process.platform === "darwin" ? join(homedir(), "Library", "Caches") : join(homedir(), ".cache");
}
