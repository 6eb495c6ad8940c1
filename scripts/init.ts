import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join, relative } from "node:path";
import { openProject, projectOptions } from "./command-line/open-project.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";
import { UsageError } from "./command-line/usage-error.ts";
import { loadContract } from "./contract/load-contract.ts";
import { writeAtomically } from "./generate/write/write-atomically.ts";
import { addToConfig } from "./init/add-to-config.ts";
import { declareInPlace } from "./init/declare-in-place.ts";
import { levelOf, nextSteps } from "./init/level.ts";
import { proposeOverlay } from "./init/propose-overlay.ts";
import { commandText, commandUsage } from "./project/installation.ts";
import { apiFiles, projectAt, setProject } from "./project/project.ts";

const command = {
  name: commandUsage("init"),
  summary: "Reads an OpenAPI document, finds how its errors look, and writes a configuration and an overlay for it.",
  positionals: "<document>",
  options: {
    ...projectOptions,
    "in-place": {
      type: "boolean",
      description: "Write x-error-envelope into the document itself, not into an overlay",
    },
  },
} as const;

await runCommand(command, async ({ values: { json, "in-place": inPlace, ...place }, positionals }) => {
  const [document = ""] = positionals;
  if (positionals.length !== 1)
    throw new UsageError(`Name one OpenAPI document: ${commandText("init", "./openapi.yaml")}`);
  const before = (await openProject(place, [])
    .then(({ root }) => projectAt(root))
    .catch(() => undefined)) ?? { apis: [] };
  const { root, apis } = await openProject(place, [document]);
  const [name = ""] = apis;
  const written: string[] = [];
  const kept: string[] = [];
  const note = (file: string, isWritten: boolean) => (isWritten ? written : kept).push(relative(process.cwd(), file));

  const files = apiFiles(root, name);
  const overlay = join(dirname(files.input), `${basename(files.input, extname(files.input))}.errors.yaml`);
  const proposed = await withProgress(`Reading ${document}`, async () =>
    proposeOverlay(root, await loadContract(root, name)),
  );
  if (inPlace) {
    const text = await readFile(files.input, "utf8");
    const changed = declareInPlace(text, proposed.envelopes);
    if (changed !== text) writeAtomically(files.input, changed);
    note(files.input, changed !== text);
  } else {
    const isNew = !existsSync(overlay);
    if (isNew) writeAtomically(overlay, proposed.text);
    note(overlay, isNew);
  }
  const overlays = inPlace || files.overlays.includes(overlay) ? files.overlays : [...files.overlays, overlay];
  const project = projectAt(root);
  const config = addToConfig({ ...project, apis: before.apis }, { ...files, overlays });
  note(config.file, config.state === "written" || config.state === "changed");
  setProject({ ...project, apis: project.apis.map((api) => (api.name === name ? { ...api, overlays } : api)) });

  const contract = await loadContract(root, name);
  const level = levelOf(contract);
  const codes = [...contract.codes.keys()].filter((code) => !code.startsWith("$"));
  // The site is of all APIs of a project.
  const next = [...["lint", "generate", "mock"].map((each) => commandText(each, name)), commandText("docs")];
  const result = { api: name, level, envelopes: contract.envelopes, codes, written, kept, next };
  if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else {
    const cases = contract.operations.reduce((sum, operation) => sum + operation.cases.length, 0);
    const lines = [
      `${contract.title}: ${contract.operations.length} operations, ${cases} error answers, ${codes.length} codes`,
      ...contract.envelopes.map((envelope) => `Envelope  ${JSON.stringify(envelope)}`),
      ...written.map((file) => `Wrote     ${file}`),
      ...kept.map((file) => `Kept      ${file}`),
      ...(config.state === "by hand"
        ? [`Add this to \`apis\` of ${relative(process.cwd(), config.file)}:`, config.entry]
        : []),
      `Level     ${level} of 3. ${nextSteps[level]}`,
      `Next      ${next.join("\n          ")}`,
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  }
  return 0;
});
