import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildCommandLine } from "./build/build-command-line.ts";
import { buildPackage } from "./build/build-package.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";

const root = join(import.meta.dirname, "..");

const command = {
  name: "npm run build --",
  summary: "Builds the packages error-contracts and error-contracts-cli into dist/.",
  options: { pack: { type: "boolean", description: "Pack each into a tarball in dist/, for `npm install`" } },
} as const;

await runCommand(command, async ({ values: { pack } }) => {
  const folder = join(root, "dist");
  await withProgress("Building dist/error-contracts", () => buildPackage(root, join(folder, "error-contracts")));
  await withProgress("Building dist/error-contracts-cli", () =>
    buildCommandLine(root, join(folder, "error-contracts-cli")),
  );
  if (pack) {
    for (const name of ["error-contracts", "error-contracts-cli"])
      await promisify(execFile)("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: join(folder, name) });
  }
  process.stdout.write("built dist/error-contracts and dist/error-contracts-cli\n");
  return 0;
});
