import { execFile } from "node:child_process";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildCommandLine } from "../../scripts/build/build-command-line.ts";
import { buildPackage } from "../../scripts/build/build-package.ts";
import { root } from "../documents/commands.ts";
import { linkPackage, type PackedPackages, type Packing, packingFile } from "./installed-packages.ts";

const run = promisify(execFile);

/** Builds and packs both packages into a folder, and unpacks them there as npm would. */
async function packPackages(folder: string): Promise<PackedPackages> {
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
    await linkPackage(join(root, "node_modules"), name, modules);
  const bundled = [...packages].map(([path, files]) => [path.replace(/^.*node_modules\//, ""), files]);
  return { tarballs, modules, bundled: Object.fromEntries(bundled) };
}

const [folder = ""] = process.argv.slice(2);
const packing: Packing = await packPackages(folder).then(
  (packed) => ({ packed }),
  (error: unknown) => ({ failed: error instanceof Error ? `${error.stack}` : String(error) }),
);
// The tests read the file as soon as it is there.
await writeFile(`${packingFile(folder)}.part`, JSON.stringify(packing));
await rename(`${packingFile(folder)}.part`, packingFile(folder));
