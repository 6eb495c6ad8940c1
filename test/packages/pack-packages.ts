import { execFile } from "node:child_process";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildPackages } from "../../scripts/build/build-packages.ts";
import { packPackages } from "../../scripts/build/pack-packages.ts";
import { root } from "../documents/commands.ts";
import { linkPackage, type PackedPackages, type Packing, packingFile } from "./installed-packages.ts";

/** Builds and packs both packages into a folder, and unpacks them there as npm would. */
async function unpackedPackages(folder: string): Promise<PackedPackages> {
  const built = join(folder, "built");
  const { packages } = await buildPackages(root, built);
  const tarballs = await packPackages(built, folder);
  await rm(built, { recursive: true });
  const modules = join(folder, "node_modules");
  for (const [name, tarball] of Object.entries(tarballs)) {
    await mkdir(join(modules, name), { recursive: true });
    const args = ["-xzf", tarball, "--strip-components=1", "-C", join(modules, name)];
    await promisify(execFile)("tar", args);
  }
  const { dependencies, peerDependencies } = JSON.parse(
    await readFile(join(modules, "error-contracts", "package.json"), "utf8"),
  );
  for (const name of [...Object.keys(dependencies), "openapi-typescript-helpers", ...Object.keys(peerDependencies)])
    await linkPackage(join(root, "node_modules"), name, modules);
  const bundled = [...packages].map(([path, files]) => [path.replace(/^.*node_modules\//, ""), files]);
  return { tarballs, modules, bundled: Object.fromEntries(bundled) };
}

const [folder = ""] = process.argv.slice(2);
const packing: Packing = await unpackedPackages(folder).then(
  (packed) => ({ packed }),
  (error: unknown) => ({ failed: error instanceof Error ? `${error.stack}` : String(error) }),
);
// The tests read the file as soon as it is there.
await writeFile(`${packingFile(folder)}.part`, JSON.stringify(packing));
await rename(`${packingFile(folder)}.part`, packingFile(folder));
