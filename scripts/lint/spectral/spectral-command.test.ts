import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { objectOf } from "../../contract/reading/json.ts";
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
  const { responses, ...components } = objectOf(document.components);
  const inParts = JSON.stringify({ ...document, components }).replaceAll(
    "#/components/responses/",
    "errors.yaml#/all/",
  );
  const part = JSON.stringify({ all: responses }).replaceAll("#/components/", "in-parts.json#/components/");
  writeFileSync(join(elsewhere, "in-parts.json"), inParts);
  writeFileSync(join(elsewhere, "errors.yaml"), stringify(JSON.parse(part)));

  const results = await spectral(elsewhere, "openapi.json", "in-parts.json");
  expect(results.map(({ code, source, path }) => `${code} ${basename(source)} ${path.join("/")}`).sort()).toEqual([
    "429-has-retry-after errors.yaml all/Busy",
    "429-has-retry-after openapi.json components/responses/Busy",
  ]);
  expect(results[0]?.message).toMatch(/Retry-After/);
});

interface Result {
  source: string;
  code: string;
  path: string[];
  message: string;
}

async function spectral(folder: string, ...files: string[]): Promise<Result[]> {
  const command = join(root, "node_modules/@stoplight/spectral-cli/dist/index.js");
  const args = [command, "lint", "-f", "json", "--quiet", ...files];
  // It exits with 1 where it finds something.
  const run = promisify(execFile)(process.execPath, args, { cwd: folder }).catch((error: { stdout: string }) => error);
  return JSON.parse((await run).stdout.replace(/^[^[]*/, ""));
}
