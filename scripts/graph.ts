import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { runCommand } from "./command-line/run-command.ts";

const root = join(import.meta.dirname, "..");
const folders = ["client", "scripts", "generated", "test", "bench"];

const command = {
  name: "npm run graph --",
  summary: "Draws which folders import which, as a Mermaid diagram, or as JSON.",
  options: {},
} as const;

await runCommand(command, ({ values: { json } }) => {
  const { status } = spawnSync(
    join(root, "node_modules", ".bin", "depcruise"),
    [
      ...["--config", ".dependency-cruiser.mjs", "--no-progress", "--output-type", json ? "json" : "mermaid"],
      ...["--include-only", `^(${folders.join("|")})/`, "--collapse", "^(scripts/[^/.]+|[^/]+)/", ...folders],
    ],
    { cwd: root, stdio: "inherit" },
  );
  return status ?? 1;
});
