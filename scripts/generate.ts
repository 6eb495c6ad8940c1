import { join } from "node:path";
import { chooseApis } from "./command-line/choose-apis.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";
import { ensureGenerated } from "./generate/write/ensure-generated.ts";

const root = join(import.meta.dirname, "..");
const explanations = {
  stale: "is not what its contract says",
  missing: "is missing",
  surplus: "is made by no generator",
};

const command = {
  name: "npm run generate --",
  summary: "Makes generated/ from the contracts in openapi/; writes only files that changed.",
  positionals: "[api…]",
  options: { check: { type: "boolean", description: "Write nothing; fail if a file is stale, missing or surplus" } },
} as const;

await runCommand(command, async ({ values: { check, json }, positionals }) => {
  const apis = chooseApis(root, positionals);
  const options = positionals.length === 0 ? { root, check } : { root, check, apis };
  const result = await withProgress(`Generating ${apis.join(", ")}`, () => ensureGenerated(options));
  const { changes } = result;
  if (json) process.stdout.write(`${JSON.stringify({ ...result, fresh: changes.length === 0 }, null, 2)}\n`);
  else if (changes.length === 0) process.stdout.write(`generated/ is up to date: ${apis.join(", ")}\n`);
  else if (check) {
    for (const { path, state } of changes) process.stdout.write(`${path} ${explanations[state]}\n`);
    process.stdout.write("  Run `npm run generate` and commit what it changes.\n");
  } else
    for (const { path, state } of changes)
      process.stdout.write(`${state === "surplus" ? "removed" : "wrote"} ${path}\n`);
  return check && changes.length > 0 ? 1 : 0;
});
