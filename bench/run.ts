import { nearest } from "../scripts/command-line/nearest.ts";
import { runCommand } from "../scripts/command-line/run-command.ts";
import { UsageError } from "../scripts/command-line/usage-error.ts";

/** The benches by name; each is loaded, and its rivals are installed, only when it runs. */
const benches: Record<string, () => Promise<void>> = {
  client: async () => (await import("./client.ts")).benchClient(),
  generate: async () => (await import("./generate.ts")).benchGenerate(),
  lint: async () => (await import("./lint.ts")).benchLint(),
  "openapi-fetch": async () => (await import("./openapi-fetch.ts")).runOpenapiFetchSuite(),
  mock: async () => (await import("./mock.ts")).benchMock(),
  packages: async () => (await import("./packages.ts")).benchPackages(),
  storm: async () => (await import("./storm.ts")).benchStorm(),
};
const names = Object.keys(benches);

const command = {
  name: "npm run bench --",
  summary: `Compares ${names.join(", ")} with their peers. Takes minutes, and a quiet machine; \`mock\` installs its rivals.`,
  positionals: names.join("|"),
  options: {},
} as const;

await runCommand(command, async ({ positionals: [name = ""] }) => {
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (bench === undefined) {
    const close = nearest(name, names);
    throw new UsageError(
      name === ""
        ? `Name a bench: ${names.join(", ")}.`
        : `There is no bench "${name}".${close === undefined ? ` Known: ${names.join(", ")}.` : ` Did you mean "${close}"?`}`,
    );
  }
  await bench();
  return 0;
});
