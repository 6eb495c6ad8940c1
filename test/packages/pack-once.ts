import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Packing, packingFile } from "./installed-packages.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the packages are packed; see `packedPackages`. */
    packed: string;
  }
}

/**
 * Builds and packs both packages once for all tests of this folder, in a process beside the other tests.
 * @see https://vitest.dev/config/globalsetup
 */
export default async function packOnce(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "packages-"));
  const packing = spawn(process.execPath, [join(import.meta.dirname, "pack-packages.ts"), folder], {
    stdio: "inherit",
  });
  const ended = once(packing, "exit").then(() => {
    const file = packingFile(folder);
    const killed: Packing = { failed: "The process that packs the packages was ended" };
    if (!existsSync(file)) writeFileSync(file, JSON.stringify(killed));
  });
  project.provide("packed", folder);
  return async () => {
    packing.kill("SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
}
