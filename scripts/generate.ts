import { openProject, projectOptions } from "./command-line/open-project.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";
import { ensureGenerated } from "./generate/write/ensure-generated.ts";
import { commandText, commandUsage } from "./project/installation.ts";

const explanations = {
  stale: "is not what its contract says",
  missing: "is missing",
  surplus: "is made by no generator",
};

const command = {
  name: commandUsage("generate"),
  summary: "Writes types, client, fixtures and the like from the contracts; only files that changed are written.",
  positionals: "[api or document…]",
  options: {
    ...projectOptions,
    check: { type: "boolean", description: "Write nothing; fail if a file is stale, missing or surplus" },
  },
} as const;

await runCommand(command, async ({ values: { check, json, ...place }, positionals }) => {
  const { root, apis } = await openProject(place, positionals);
  const options = positionals.length === 0 ? { root, check } : { root, check, apis };
  const result = await withProgress(`Generating ${apis.join(", ")}`, () => ensureGenerated(options));
  const { changes } = result;
  if (json) process.stdout.write(`${JSON.stringify({ ...result, fresh: changes.length === 0 }, null, 2)}\n`);
  else if (changes.length === 0) process.stdout.write(`Generated files are up to date: ${apis.join(", ")}\n`);
  else if (check) {
    for (const { path, state } of changes) process.stdout.write(`${path} ${explanations[state]}\n`);
    process.stdout.write(`  Run \`${commandText("generate")}\` and commit what it changes.\n`);
  } else
    for (const { path, state } of changes)
      process.stdout.write(`${state === "surplus" ? "removed" : "wrote"} ${path}\n`);
  return check && changes.length > 0 ? 1 : 0;
});
