import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./command-line/run-command.ts";
import { buildRuleset } from "./lint/spectral/build-ruleset.ts";
import { rulesetPath } from "./lint/spectral/ruleset-path.ts";

const root = join(import.meta.dirname, "..");

const command = {
  name: "npm run ruleset --",
  summary: `Makes ${rulesetPath} from the rules of the lint, for Spectral, editors and other projects.`,
  options: { check: { type: "boolean", description: "Write nothing; fail if the file is stale" } },
} as const;

await runCommand(command, async ({ values: { check, json } }) => {
  const path = join(root, rulesetPath);
  const text = await buildRuleset(root);
  const fresh = existsSync(path) && readFileSync(path, "utf8") === text;
  if (!fresh && !check) writeFileSync(path, text);
  const state = fresh ? "is up to date" : check ? "is stale: run `npm run ruleset`" : "was written";
  process.stdout.write(json ? `${JSON.stringify({ path: rulesetPath, fresh })}\n` : `${rulesetPath} ${state}\n`);
  return check && !fresh ? 1 : 0;
});
