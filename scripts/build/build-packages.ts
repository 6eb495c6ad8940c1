import { join } from "node:path";
import { type BuiltCommandLine, buildCommandLine } from "./build-command-line.ts";
import { buildPackage } from "./build-package.ts";

/**
 * Builds both packages, each into the folder of its name.
 * @param root The repository's root.
 * @param folder The folder of both; what was built there before is removed.
 */
export async function buildPackages(root: string, folder: string): Promise<BuiltCommandLine> {
  await buildPackage(root, join(folder, "error-contracts"));
  return buildCommandLine(root, join(folder, "error-contracts-cli"));
}
