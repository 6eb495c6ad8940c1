import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { root } from "../documents/commands.ts";
import { packedPackages } from "./installed-packages.ts";

const run = promisify(execFile);
const tool = (name: string) => join(root, "node_modules/.bin", name);
const built = join((await packedPackages(inject("packed"))).modules, "error-contracts");

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
  const { stdout } = await run(tool("attw"), ["--pack", built, ...options], { maxBuffer: 64 * 1024 * 1024 });
  const { problems }: { problems: Record<string, { resolutionKind: string }[]> } = JSON.parse(stdout);
  // An ESM package offers nothing to CommonJS and to the resolution of Node 10.
  const found = Object.values(problems).flat();
  expect(found.filter(({ resolutionKind }) => !["node10", "node16-cjs"].includes(resolutionKind))).toEqual([]);
});
