import { join } from "node:path";
import { buildPackage } from "./build/build-package.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";

const root = join(import.meta.dirname, "..");

const command = {
  name: "npm run build --",
  summary: "Builds the package of clients into dist/, ready for `npm publish ./dist`.",
  options: {},
} as const;

await runCommand(command, async () => {
  await withProgress("Building dist/", () => buildPackage(root, join(root, "dist")));
  process.stdout.write("built dist/\n");
  return 0;
});
