import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildPackages } from "./build/build-packages.ts";
import { packPackages } from "./build/pack-packages.ts";
import { nearest } from "./command-line/nearest.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";
import { UsageError } from "./command-line/usage-error.ts";
import { consumers } from "./consumers/consumers.ts";
import { packedIn } from "./consumers/packed-in.ts";
import { type ConsumerResult, runConsumer } from "./consumers/run-consumer.ts";

const root = join(import.meta.dirname, "..");
const names = consumers.map(({ name }) => name);

const command = {
  name: "npm run consumers --",
  summary: `Installs both packages from their tarballs in projects as other people have them, and runs their tests: ${names.join(", ")}. Needs a registry, and some minutes.`,
  positionals: "[consumer…]",
  options: {
    tarballs: {
      type: "string",
      value: "DIR",
      description: "A folder with both tarballs, such as dist; without it, they are built anew",
    },
  },
} as const;

await runCommand(command, async ({ values: { tarballs: given, json }, positionals }) => {
  for (const name of positionals) {
    if (names.includes(name)) continue;
    const close = nearest(name, names);
    throw new UsageError(
      `There is no consumer "${name}".${close === undefined ? ` Known: ${names.join(", ")}.` : ` Did you mean "${close}"?`}`,
    );
  }
  const chosen = consumers.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const folder = await mkdtemp(join(tmpdir(), "packages-"));
  try {
    const build = async () => {
      await buildPackages(root, folder);
      return packPackages(folder, folder);
    };
    const tarballs =
      given === undefined ? await withProgress("Building both packages", build) : await packedIn(resolve(given));
    const results: ConsumerResult[] = [];
    for (const consumer of chosen) {
      const result = await runConsumer(consumer, join(root, "test", "consumers"), tarballs);
      results.push(result);
      if (json) continue;
      process.stdout.write(
        `${result.passed ? "passed" : "failed"}  ${result.name} (${Math.round(result.seconds)} s)\n`,
      );
      if (!result.passed) process.stdout.write(`${result.output}\n`);
    }
    if (json) process.stdout.write(`${JSON.stringify({ consumers: results }, null, 2)}\n`);
    return results.every(({ passed }) => passed) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
