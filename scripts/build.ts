import { join } from "node:path";
import { buildCommandLine } from "./build/build-command-line.ts";
import { buildPackage } from "./build/build-package.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";

const root = join(import.meta.dirname, "..");

const command = {
  name: "npm run build --",
  summary: "Builds the packages error-contracts and error-contracts-cli into dist/.",
  options: {},
} as const;

await runCommand(command, async () => {
  const folder = join(root, "dist");
  await withProgress("Building dist/error-contracts", () => buildPackage(root, join(folder, "error-contracts")));
  await withProgress("Building dist/error-contracts-cli", () =>
    buildCommandLine(root, join(folder, "error-contracts-cli")),
  );
  process.stdout.write("built dist/error-contracts and dist/error-contracts-cli\n");
  return 0;
});
