import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const bench = join(import.meta.dirname, "..");

/** Installs what the bench compares with, from its own lock, unless the very versions are there; gives the versions. */
export function ensureRivals(): Record<string, string> {
  const { dependencies } = manifest(join(bench, "package.json"));
  const missing = Object.entries(dependencies ?? {}).some(([name, version]) => versionOf(bench, name) !== version);
  if (missing) {
    process.stderr.write("Installing the rivals in bench/node_modules…\n");
    execFileSync("npm", ["ci", "--prefix", bench, "--ignore-scripts", "--no-audit", "--no-fund"], { stdio: "inherit" });
  }
  const prism = "@stoplight/prism-cli";
  return { ...dependencies, [prism]: versionOf(join(bench, ".."), prism) ?? "" };
}

interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
}

function versionOf(folder: string, name: string): string | undefined {
  const path = join(folder, "node_modules", name, "package.json");
  return existsSync(path) ? manifest(path).version : undefined;
}

function manifest(path: string): Manifest {
  // npm refuses a package.json of another shape.
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}
