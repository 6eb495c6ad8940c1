import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPackage } from "../../scripts/build/build-package.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const tool = (name: string) => join(root, "node_modules/.bin", name);
let built = "";

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), "package-lint-"));
  await buildPackage(root, built);
}, 300_000);
afterAll(() => rm(built, { recursive: true, force: true }));

test("publint finds nothing to say", async () => {
  const { stdout } = await run(tool("publint"), ["--strict", built]);
  expect(stdout).toMatch(/All good/);
});

test("its types resolve in every way that an ES module can be imported", async () => {
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(
    await readFile(join(built, "package.json"), "utf8"),
  );
  // A document in YAML is read as a file; it has no types.
  const documents = Object.keys(exports).filter((entry) => entry.endsWith(".yaml"));
  const options = ["--profile", "esm-only", "--format", "json", "--exclude-entrypoints", ...documents];
  const { stdout } = await run(tool("attw"), ["--pack", built, ...options]);
  const { problems }: { problems: Record<string, { resolutionKind: string }[]> } = JSON.parse(stdout);
  // An ESM package offers nothing to CommonJS and to the resolution of Node 10.
  const found = Object.values(problems).flat();
  expect(found.filter(({ resolutionKind }) => !["node10", "node16-cjs"].includes(resolutionKind))).toEqual([]);
});
