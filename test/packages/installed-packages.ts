import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { buildCommandLine } from "../../scripts/build/build-command-line.ts";
import { buildPackage } from "../../scripts/build/build-package.ts";
import { root } from "../documents/commands.ts";

const run = promisify(execFile);

/** Both packages, as they are published, in a folder. */
export interface PackedPackages {
  /** The contents of a package's tarball, by its name. */
  contents(name: string): string;
  /** The tarball of a package. */
  tarball(name: string): string;
  remove(): Promise<void>;
}

/** Builds and packs both packages. */
export async function packPackages(): Promise<PackedPackages> {
  const folder = await mkdtemp(join(tmpdir(), "packages-"));
  const builders = { "error-contracts": buildPackage, "error-contracts-cli": buildCommandLine };
  const tarballs = new Map<string, string>();
  for (const [name, build] of Object.entries(builders)) {
    const built = join(folder, "built", name);
    await build(root, built);
    const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: built });
    tarballs.set(name, join(folder, stdout.trim()));
    await mkdir(join(folder, name));
    await run("tar", ["-xzf", join(folder, stdout.trim()), "--strip-components=1", "-C", join(folder, name)]);
  }
  return {
    contents: (name) => join(folder, name),
    tarball: (name) => tarballs.get(name) ?? "",
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * Installs packed packages in a folder as npm would, but from this machine: their contents, and beside them links to the
 * packages that their manifests name.
 * @param without Names of packages that are left out, although a manifest names them.
 */
export async function installPackages(
  packed: PackedPackages,
  folder: string,
  names: readonly string[],
  without: readonly string[] = [],
): Promise<void> {
  const modules = join(folder, "node_modules");
  await mkdir(modules, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  const linked = new Set<string>();
  for (const name of names) {
    await cp(packed.contents(name), join(modules, name), { recursive: true });
    const { dependencies } = JSON.parse(await readFile(join(packed.contents(name), "package.json"), "utf8"));
    for (const dependency of Object.keys(dependencies)) linked.add(dependency);
  }
  for (const name of linked) {
    if (names.includes(name) || without.includes(name)) continue;
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, "node_modules", name), join(modules, name), "junction");
  }
}
