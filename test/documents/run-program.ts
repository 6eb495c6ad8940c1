import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import typescript from "typescript";
import { packageEntries } from "../../scripts/docs/testing/compile-snippets.ts";
import { root } from "./commands.ts";

/** Where a program runs: the folder of its file, from which packages are found, and the mock that it calls. */
export interface ProgramPlace {
  folder: string;
  mockUrl: string;
}

const entries = packageEntries();

/** Runs a program of a text as it stands, but for the mock's port, and gives what it prints. */
export async function runProgram(text: string, name: string, { folder, mockUrl }: ProgramPlace): Promise<string> {
  const placed = text
    .replaceAll("http://127.0.0.1:4010", mockUrl)
    .replace(/"(error-contracts\/[\w/-]+)"/g, (whole, entry: string) => {
      const file = entries.get(entry);
      return file === undefined ? whole : JSON.stringify(pathToFileURL(file).href);
    })
    .replace(/"\.\/(scripts\/[\w/.-]+)"/g, (_, file: string) => JSON.stringify(pathToFileURL(join(root, file)).href));
  const { outputText } = typescript.transpileModule(placed, {
    compilerOptions: { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.ES2022 },
  });
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, outputText);
  return (await promisify(execFile)(process.execPath, [file])).stdout;
}
