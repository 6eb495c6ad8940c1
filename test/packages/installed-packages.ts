import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { buildCommandLine } from "../../scripts/build/build-command-line.ts";
import { buildPackage } from "../../scripts/build/build-package.ts";
import { root } from "../documents/commands.ts";

const run = promisify(execFile);
const names = ["error-contracts", "error-contracts-cli"] as const;

/** Both packages, as they are published. */
export interface PackedPackages {
  /** The tarball of each. */
  tarballs: Record<(typeof names)[number], string>;
  /** A `node_modules` with the contents of both tarballs, and with what they depend on, optional peers as well. */
  modules: string;
  /** The files of the command line that hold code of a package, by the package's name. */
  bundled: Record<string, string[]>;
}

/** Builds and packs both packages, and unpacks them as npm would. */
export async function packPackages(): Promise<PackedPackages & { remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "packages-"));
  const built = (name: string) => join(folder, "built", name);
  await buildPackage(root, built("error-contracts"));
  const { packages } = await buildCommandLine(root, built("error-contracts-cli"));
  const modules = join(folder, "node_modules");
  const pack = async (name: string) => {
    const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: built(name) });
    const tarball = join(folder, stdout.trim());
    await mkdir(join(modules, name), { recursive: true });
    await run("tar", ["-xzf", tarball, "--strip-components=1", "-C", join(modules, name)]);
    return tarball;
  };
  const tarballs = {
    "error-contracts": await pack("error-contracts"),
    "error-contracts-cli": await pack("error-contracts-cli"),
  };
  await rm(join(folder, "built"), { recursive: true });
  const { dependencies, peerDependencies } = JSON.parse(
    await readFile(join(modules, "error-contracts", "package.json"), "utf8"),
  );
  for (const name of [...Object.keys(dependencies), "openapi-typescript-helpers", ...Object.keys(peerDependencies)])
    await link(join(root, "node_modules"), name, modules);
  const bundled = [...packages].map(([path, files]) => [path.replace(/^.*node_modules\//, ""), files]);
  return {
    tarballs,
    modules,
    bundled: Object.fromEntries(bundled),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * Installs both packages in a folder, as links to what was unpacked once.
 * @param without Packages whose code is left out of the command line, so that what loads it fails.
 */
export async function installPackages(
  { modules, bundled }: PackedPackages,
  folder: string,
  without: readonly string[] = [],
): Promise<void> {
  const target = join(folder, "node_modules");
  await mkdir(target, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  if (without.length === 0) {
    for (const name of names) await link(modules, name, target);
    return;
  }
  await cp(modules, target, { recursive: true });
  const files = without.flatMap((name) => bundled[name] ?? []);
  for (const file of files) await rm(join(target, "error-contracts-cli", file));
}

/** Links a package of one `node_modules` into another. */
async function link(from: string, name: string, target: string): Promise<void> {
  await mkdir(dirname(join(target, name)), { recursive: true });
  await symlink(join(from, name), join(target, name), "junction");
}
