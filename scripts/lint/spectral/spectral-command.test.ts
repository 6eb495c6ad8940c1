import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { edited, remove } from "../testing/edit.ts";
import { sampleContract } from "../testing/sample-contracts.ts";

const root = join(import.meta.dirname, "../../..");
const elsewhere = mkdtempSync(join(tmpdir(), "another-project-"));
afterAll(() => rmSync(elsewhere, { recursive: true }));

test("is extended from the package: facts and agreement without the style of this repository", {
  timeout: 60_000,
}, async () => {
  mkdirSync(join(elsewhere, "node_modules"));
  symlinkSync(root, join(elsewhere, "node_modules/error-contracts"));
  writeFileSync(
    join(elsewhere, ".spectral.yaml"),
    "extends: [error-contracts/spectral]\nrules: { after-has-wait: off }\n",
  );
  const document = edited(sampleContract("problem"), [
    remove("/components/schemas/Busy/description"),
    remove("/components/responses/Busy/headers"),
  ]);
  writeFileSync(join(elsewhere, "openapi.json"), JSON.stringify(document, null, 2));

  const results = await spectral(elsewhere, "openapi.json");
  expect(results.map(({ code, path }) => `${code} ${path.join("/")}`).sort()).toEqual([
    "429-has-retry-after components/responses/Busy",
  ]);
  expect(results[0]?.message).toMatch(/Retry-After/);
});

interface Result {
  code: string;
  path: string[];
  message: string;
}

async function spectral(folder: string, file: string): Promise<Result[]> {
  const command = join(root, "node_modules/@stoplight/spectral-cli/dist/index.js");
  const args = [command, "lint", "-f", "json", "--quiet", file];
  // It exits with 1 where it finds something.
  const run = promisify(execFile)(process.execPath, args, { cwd: folder }).catch((error: { stdout: string }) => error);
  return JSON.parse((await run).stdout.replace(/^[^[]*/, ""));
}
