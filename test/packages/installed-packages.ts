import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Tarballs } from "../../scripts/build/pack-packages.ts";

/** Both packages, as they are published. */
export interface PackedPackages {
  tarballs: Tarballs;
  /** A `node_modules` with the contents of both tarballs, and with what they depend on, optional peers as well. */
  modules: string;
  /** The files of the command line that hold code of a package, by the package's name. */
  bundled: Record<string, string[]>;
}

/** How the packing ended: with the packages, or with an error. */
export type Packing = { packed: PackedPackages } | { failed: string };

/** The file that says how the packing into a folder ended. */
export function packingFile(folder: string): string {
  return join(folder, "packing.json");
}

/**
 * Both packages, once they are packed.
 * @param folder What the global set-up provides as `packed`.
 * @throws {Error} if they could not be packed.
 */
export async function packedPackages(folder: string): Promise<PackedPackages> {
  const file = packingFile(folder);
  while (!existsSync(file)) await setTimeout(100);
  const packing: Packing = JSON.parse(await readFile(file, "utf8"));
  if ("failed" in packing) throw new Error(packing.failed);
  return packing.packed;
}

/**
 * Installs both packages in a folder, as links to what was unpacked once.
 * @param without Packages whose code is left out of the command line, so that what loads it fails.
 */
export async function installPackages(
  { modules, bundled, tarballs }: PackedPackages,
  folder: string,
  without: readonly string[] = [],
): Promise<void> {
  const target = join(folder, "node_modules");
  await mkdir(target, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  if (without.length === 0) {
    for (const name of Object.keys(tarballs)) await linkPackage(modules, name, target);
    return;
  }
  await cp(modules, target, { recursive: true });
  const files = without.flatMap((name) => bundled[name] ?? []);
  for (const file of files) await rm(join(target, "error-contracts-cli", file));
}

/** Links a package of one `node_modules` into another. */
export async function linkPackage(from: string, name: string, target: string): Promise<void> {
  await mkdir(dirname(join(target, name)), { recursive: true });
  await symlink(join(from, name), join(target, name), "junction");
}
