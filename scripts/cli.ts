#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "./command-line/nearest.ts";
import { commandText, toolRoot } from "./project/installation.ts";

/** The commands of the installed package. Each is loaded when it runs, so that none waits for what another needs. */
const commands: Record<string, { summary: string; load: () => Promise<unknown> }> = {
  init: { summary: "Writes a configuration and an overlay for a document", load: () => import("./init.ts") },
  lint: { summary: "Checks contracts: rules for errors, Redocly, Spectral, examples", load: () => import("./lint.ts") },
  generate: { summary: "Writes types, a client, fixtures and validators", load: () => import("./generate.ts") },
  mock: { summary: "Serves every documented answer", load: () => import("./mock.ts") },
  docs: { summary: "Builds a reference and a page per error code", load: () => import("./docs.ts") },
  dev: { summary: "Follows each save: lint, generate, mock, docs", load: () => import("./dev.ts") },
};

const names = Object.keys(commands);
const [, , name = "--help"] = process.argv;
const { version, engines } = JSON.parse(readFileSync(join(toolRoot, "package.json"), "utf8"));
const oldest = Number(/\d+/.exec(engines.node)?.[0]);

if (Number.parseInt(process.versions.node, 10) < oldest) {
  process.stderr.write(
    `error-contracts ${version} needs Node ${oldest} or newer; this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else if (name === "--version" || name === "-v") {
  process.stdout.write(`${version}\n`);
} else if (name === "--help" || name === "-h" || name === "help") {
  process.stdout.write(help());
} else {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const close = nearest(name, names);
    const hint = close === undefined ? `Known: ${names.join(", ")}.` : `Did you mean "${close}"?`;
    process.stderr.write(`There is no command "${name}". ${hint}\n`);
    process.exitCode = 2;
  } else {
    // Each command reads its own arguments.
    process.argv.splice(2, 1);
    await command.load();
  }
}

function help(): string {
  const rows = Object.entries(commands).map(([command, { summary }]) => `  ${command.padEnd(10)}${summary}`);
  return [
    "API errors, specified once and right everywhere.",
    "",
    `Usage: ${commandText("<command>", "[options]").replace(" --", "")}`,
    "",
    ...rows,
    "",
    `Each command has --help. A document's path works in place of a name: ${commandText("mock", "./openapi.yaml")}`,
    "",
  ].join("\n");
}
