import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** The published packages; the command line depends on the other one. */
const names = ["error-contracts", "error-contracts-cli"] as const;

/** The tarball of each package, as an absolute path. */
export type Tarballs = Record<(typeof names)[number], string>;

/**
 * Packs both built packages, as `npm publish` would.
 * @param built The folder with the folder of each package.
 * @param target The folder for the tarballs.
 * @see https://docs.npmjs.com/cli/commands/npm-pack
 */
export async function packPackages(built: string, target: string): Promise<Tarballs> {
  const tarballs: Tarballs = { "error-contracts": "", "error-contracts-cli": "" };
  for (const name of names) {
    const args = ["pack", "--silent", "--pack-destination", target];
    const { stdout } = await promisify(execFile)("npm", args, { cwd: join(built, name) });
    tarballs[name] = join(target, stdout.trim());
  }
  return tarballs;
}
