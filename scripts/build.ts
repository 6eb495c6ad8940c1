import { join, relative } from "node:path";
import { buildPackages } from "./build/build-packages.ts";
import { packPackages } from "./build/pack-packages.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";

const root = join(import.meta.dirname, "..");

const command = {
  name: "npm run build --",
  summary: "Builds the packages error-contracts and error-contracts-cli into dist/.",
  options: { pack: { type: "boolean", description: "Pack each into a tarball in dist/, for `npm install`" } },
} as const;

await runCommand(command, async ({ values: { pack, json } }) => {
  const folder = join(root, "dist");
  await withProgress("Building both packages into dist/", () => buildPackages(root, folder));
  const tarballs = pack ? Object.values(await packPackages(folder, folder)) : [];
  const built = ["error-contracts", "error-contracts-cli"].map((name) => join(folder, name));
  if (json) process.stdout.write(`${JSON.stringify({ built, tarballs }, null, 2)}\n`);
  else process.stdout.write(`${[...built, ...tarballs].map((path) => `built ${relative(root, path)}`).join("\n")}\n`);
  return 0;
});
