import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** Where a program runs: a checkout, and the mock that it calls. */
export interface ProgramPlace {
  root: string;
  mockUrl: string;
}

/** Saves a program of a text in the checkout and runs it as it is written, but for the mock's port; returns its output. */
export async function runProgram(text: string, name: string, { root, mockUrl }: ProgramPlace): Promise<string> {
  const file = join(root, `${name}.ts`);
  await writeFile(file, text.replaceAll("http://127.0.0.1:4010", mockUrl));
  return (await promisify(execFile)(process.execPath, [file], { cwd: root })).stdout;
}
